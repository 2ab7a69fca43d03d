package fi.luukku.identity.integration;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import fi.luukku.identity.Door;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/**
 * Learns a provider's addresses and keys from its metadata when they are first needed, so that the
 * portal starts while the provider is down. What was learnt is kept when it cannot be learnt anew.
 */
@ApplicationScoped
public class ProviderDirectory {
  private static final Logger LOG = Logger.getLogger(ProviderDirectory.class.getName());
  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final long KEYS_LIVE_MS = 300_000;
  private static final long KEYS_WAIT_MS = 6_000;
  private static final long KEYS_PAUSE_MS = 30_000;
  private static final long KEYS_OUTAGE_MS = 3_600_000;

  @Inject Providers providers;
  @Inject ProviderCalls calls;
  @Inject Clock clock;

  private final Map<Door, Entry> entries = new ConcurrentHashMap<>();

  private static final class Entry {
    private KnownProvider known;
    private Instant learnAfter = Instant.MIN;
  }

  /**
   * What is known of the provider at a door.
   *
   * @throws SignInRefused {@code UNAVAILABLE} where nothing is known and it does not answer
   */
  public KnownProvider at(Door door) {
    return known(providers.at(door));
  }

  /** Whether a provider is there now, whatever is known of it. */
  boolean answers(Provider provider) {
    return calls.get(metadataOf(provider)).status() == 200;
  }

  private static URI metadataOf(Provider provider) {
    return URI.create(provider.issuer() + "/.well-known/openid-configuration");
  }

  KnownProvider known(Provider provider) {
    Entry entry = entries.computeIfAbsent(provider.door(), door -> new Entry());
    synchronized (entry) {
      if (!clock.instant().isBefore(entry.learnAfter)) {
        learn(entry, provider);
      }
      if (entry.known == null) {
        throw new SignInRefused(Reason.UNAVAILABLE, "Nothing is known of " + provider.issuer());
      }
      return entry.known;
    }
  }

  private void learn(Entry entry, Provider provider) {
    try {
      entry.known = learn(provider, Optional.ofNullable(entry.known));
      entry.learnAfter = clock.instant().plus(FRESH);
    } catch (SignInRefused notNow) {
      entry.learnAfter = clock.instant().plus(PAUSE);
      LOG.warning(() -> "Metadata of " + provider.issuer() + ": " + notNow.getMessage());
    }
  }

  private KnownProvider learn(Provider provider, Optional<KnownProvider> before) {
    ProviderCalls.Reply reply = calls.get(metadataOf(provider));
    if (reply.status() != 200 || !reply.isJson()) {
      throw new SignInRefused(Reason.UNAVAILABLE, "metadata came with status " + reply.status());
    }
    try {
      OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(reply.body());
      if (!metadata.getIssuer().getValue().equals(provider.issuer())) {
        throw new SignInRefused(Reason.UNAVAILABLE, "metadata names another issuer");
      }
      return known(provider, metadata, before);
    } catch (ParseException | URISyntaxException | MalformedURLException e) {
      throw new SignInRefused(Reason.UNAVAILABLE, "metadata cannot be read", e);
    }
  }

  private KnownProvider known(
      Provider provider, OIDCProviderMetadata metadata, Optional<KnownProvider> before)
      throws URISyntaxException, MalformedURLException {
    URI keys = safe(provider, keysOf(provider, metadata));
    return new KnownProvider(
        provider,
        safe(provider, metadata.getAuthorizationEndpointURI()),
        safe(provider, metadata.getTokenEndpointURI()),
        optional(provider, metadata.getPushedAuthorizationRequestEndpointURI()),
        metadata.requiresPushedAuthorizationRequests(),
        optional(provider, metadata.getEndSessionEndpointURI()),
        metadata.supportsAuthorizationResponseIssuerParam(),
        keys,
        before.isPresent() && before.get().keysAt().equals(keys)
            ? before.get().keys()
            : keySource(keys, new KeySignature(provider, clock)));
  }

  private static Optional<URI> optional(Provider provider, URI address) {
    return Optional.ofNullable(address).map(given -> safe(provider, given));
  }

  private static URI keysOf(Provider provider, OIDCProviderMetadata metadata) {
    return provider
        .dialect()
        .keysAt()
        .or(() -> provider.dialect().entityKeys().map(signed -> metadata.getSignedJWKSetURI()))
        .orElseGet(metadata::getJWKSetURI);
  }

  /** An address is taken on https; on http only where the issuer is, and never in production. */
  private static URI safe(Provider provider, URI address) {
    boolean plainDemo = provider.issuer().startsWith("http://") && !provider.production();
    if (address != null
        && address.getHost() != null
        && ("https".equals(address.getScheme())
            || plainDemo && "http".equals(address.getScheme()))) {
      return address;
    }
    throw new SignInRefused(Reason.UNAVAILABLE, "metadata names a missing or unsafe address");
  }

  private JWKSource<SecurityContext> keySource(URI address, KeySignature signature)
      throws MalformedURLException {
    return JWKSourceBuilder.create(address.toURL(), from -> retrieve(from, signature))
        .cache(KEYS_LIVE_MS, KEYS_WAIT_MS)
        .rateLimited(KEYS_PAUSE_MS)
        .outageTolerant(KEYS_OUTAGE_MS)
        .build();
  }

  private Resource retrieve(URL address, KeySignature signature) throws IOException {
    ProviderCalls.Reply reply;
    try {
      reply = calls.get(URI.create(address.toString()));
    } catch (SignInRefused notNow) {
      throw new IOException(notNow.getMessage(), notNow);
    }
    if (reply.status() != 200) {
      throw new IOException("Keys came with status " + reply.status());
    }
    return new Resource(signature.keys(reply.body()), reply.contentType());
  }
}
