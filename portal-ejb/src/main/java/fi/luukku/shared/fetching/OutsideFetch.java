package fi.luukku.shared.fetching;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fetches what strangers serve: 1 MB and 10 seconds at most, over all redirects, whatever the other
 * side does. Nothing that it sends or says comes into the log.
 */
@ApplicationScoped
public class OutsideFetch {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  @Resource private ManagedThreadFactory managed;

  private OutsideAddresses addresses;
  private ThreadFactory threads;
  private Duration longest;

  protected OutsideFetch() {}

  @Inject
  public OutsideFetch(
      @ConfigProperty(name = "luukku.calendars.inner-hosts") Optional<String> inner) {
    this(
        new OutsideAddresses(
            inner
                .map(list -> Set.of(list.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*")))
                .orElse(Set.of())),
        null,
        LONGEST);
  }

  /** With threads and patience of one's own. */
  OutsideFetch(OutsideAddresses addresses, ThreadFactory threads, Duration longest) {
    this.addresses = addresses;
    this.threads = threads;
    this.longest = longest;
  }

  /** Where it fetches from. */
  public OutsideAddresses addresses() {
    return addresses;
  }

  /**
   * The text at an address.
   *
   * @param accept the media type that is asked for; what comes may be another
   * @throws NotFetched where there is none to be had within the limits
   */
  public String fetch(URI address, String accept) {
    FetchAttempt attempt = new FetchAttempt(addresses, address, accept, longest);
    FutureTask<byte[]> task = new FutureTask<>(attempt::read);
    (threads == null ? managed : threads).newThread(task).start();
    try {
      return new String(
          task.get(longest.toMillis(), TimeUnit.MILLISECONDS), StandardCharsets.UTF_8);
    } catch (TimeoutException late) {
      throw new NotFetched(FetchFailure.TOO_SLOW);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof NotFetched refused
          ? refused
          : new NotFetched(FetchFailure.UNREACHABLE);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new NotFetched(FetchFailure.UNREACHABLE);
    } finally {
      attempt.end();
    }
  }
}
