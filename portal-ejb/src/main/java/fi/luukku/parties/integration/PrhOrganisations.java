package fi.luukku.parties.integration;

import fi.luukku.parties.OrganisationAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The open data of the Finnish Business Information System (YTJ, version 3) at {@code
 * luukku.organisations.url}: {@code GET /companies?businessId=…}. No redirects, two seconds for the
 * whole answer, at most 256 kB of it; after a silence nobody asks for ten seconds.
 */
@ApplicationScoped
public class PrhOrganisations {
  private static final Logger LOG = Logger.getLogger(PrhOrganisations.class.getName());
  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration WHOLE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final int LARGEST = 256 * 1024;
  private static final int OK = 200;

  /** No such organisation, or no such number: where its check digit is wrong. */
  private static final Set<Integer> NONE = Set.of(400, 404);

  private static final Pattern BUSINESS_ID = Pattern.compile("\\d{7}-\\d");

  @Inject
  @ConfigProperty(name = "luukku.organisations.url")
  Optional<String> url;

  @Inject Clock clock;

  private final AtomicReference<Instant> askedAgain = new AtomicReference<>(Instant.EPOCH);
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private record Reply(int status, byte[] body) {}

  /** Whether the municipality asks one. */
  public boolean isThere() {
    return url.isPresent();
  }

  /**
   * @param businessId as a mandate has it; one that is none is not asked for
   */
  public OrganisationAnswer find(String businessId) {
    if (!BUSINESS_ID.matcher(businessId).matches()) {
      return OrganisationAnswer.UNKNOWN;
    }
    if (clock.instant().isBefore(askedAgain.get())) {
      return OrganisationAnswer.SILENT;
    }
    OrganisationAnswer answer = asked(businessId);
    if (answer.isSilent()) {
      askedAgain.set(clock.instant().plus(PAUSE));
    }
    return answer;
  }

  private OrganisationAnswer asked(String businessId) {
    URI address = URI.create(base() + "/companies?businessId=" + businessId);
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Accept", "application/json").timeout(WHOLE).build();
    CompletableFuture<Reply> reply =
        client
            .sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
            .thenApplyAsync(PrhOrganisations::read);
    try {
      return understood(businessId, reply.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException fault) {
      LOG.log(Level.WARNING, "The register of organisations did not answer: {0}", cause(fault));
      return OrganisationAnswer.SILENT;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return OrganisationAnswer.SILENT;
    } finally {
      reply.cancel(true);
    }
  }

  private static OrganisationAnswer understood(String businessId, Reply reply) {
    if (NONE.contains(reply.status())) {
      return OrganisationAnswer.UNKNOWN;
    }
    return reply.status() == OK && reply.body().length <= LARGEST
        ? YtjCompanies.read(businessId, reply.body())
        : OrganisationAnswer.SILENT;
  }

  private static Reply read(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      return new Reply(response.statusCode(), body.readNBytes(LARGEST + 1));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String cause(Exception fault) {
    return fault instanceof ExecutionException
        ? String.valueOf(fault.getCause())
        : "not within " + WHOLE.toSeconds() + " s";
  }

  private String base() {
    String base = url.orElseThrow();
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }
}
