CREATE TABLE "whatsapp_vault" (
	"name" text PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL
);
