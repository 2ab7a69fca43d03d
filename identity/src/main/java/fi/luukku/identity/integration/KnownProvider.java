package fi.luukku.identity.integration;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.util.Optional;

/**
 * A provider and what its metadata told.
 *
 * @param provider as configured
 * @param authorization where people are sent to sign in
 * @param token where codes are exchanged
 * @param pushed where requests are pushed to before people are sent (RFC 9126)
 * @param wantsPushed whether it takes no others
 * @param endSession where people are sent to sign out
 * @param saysIssuer whether its answers name it (RFC 9207)
 * @param keysAt where its keys are published
 * @param keys the keys it signs with
 */
public record KnownProvider(
    Provider provider,
    URI authorization,
    URI token,
    Optional<URI> pushed,
    boolean wantsPushed,
    Optional<URI> endSession,
    boolean saysIssuer,
    URI keysAt,
    JWKSource<SecurityContext> keys) {}
