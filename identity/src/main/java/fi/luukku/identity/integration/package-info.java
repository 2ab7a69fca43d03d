/** The talk with identity providers: OpenID Connect, as a relying party. */
package fi.luukku.identity.integration;
