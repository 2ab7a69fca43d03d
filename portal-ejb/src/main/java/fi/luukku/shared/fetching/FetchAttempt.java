package fi.luukku.shared.fetching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;

/**
 * One fetch, in a thread of its own. Every address on the way is looked at before it is asked, and
 * of HTTPS the machine that was reached once more before it is told anything: a name may lead
 * elsewhere the second time.
 */
final class FetchAttempt {
  private static final int MOST_BYTES = 1_048_576;
  private static final int MOST_REDIRECTS = 3;
  private static final int CHUNK = 16_384;

  private final OutsideAddresses addresses;
  private final URI first;
  private final String accept;
  private final int patience;
  private volatile HttpURLConnection connection;
  private volatile boolean ended;

  FetchAttempt(OutsideAddresses addresses, URI first, String accept, Duration patience) {
    this.addresses = addresses;
    this.first = first;
    this.accept = accept;
    this.patience = (int) patience.toMillis();
  }

  /** Breaks off what still goes on. */
  void end() {
    ended = true;
    HttpURLConnection open = connection;
    if (open != null) {
      open.disconnect();
    }
  }

  byte[] read() throws IOException {
    URI next = first;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      HttpURLConnection answer = ask(next);
      Optional<URI> elsewhere = redirected(next, answer);
      if (elsewhere.isEmpty()) {
        return body(answer);
      }
      answer.disconnect();
      next = elsewhere.get();
    }
    throw new NotFetched(FetchFailure.TOO_MANY_REDIRECTS);
  }

  private HttpURLConnection ask(URI address) throws IOException {
    boolean inner = checked(address);
    HttpURLConnection asking = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
    connection = asking;
    if (asking instanceof HttpsURLConnection secure && !inner) {
      secure.setSSLSocketFactory(new GuardedSockets(secure.getSSLSocketFactory()));
    }
    asking.setInstanceFollowRedirects(false);
    asking.setConnectTimeout(patience);
    asking.setReadTimeout(patience);
    asking.setUseCaches(false);
    asking.setRequestProperty("Accept", accept);
    asking.setRequestProperty("Connection", "close");
    asking.setRequestProperty("User-Agent", "Luukku");
    mustGoOn();
    try {
      asking.getResponseCode();
    } catch (SocketTimeoutException slow) {
      throw new NotFetched(FetchFailure.TOO_SLOW);
    }
    return asking;
  }

  /**
   * Whether it is one of the town's own network; only where that was the first one itself.
   *
   * @throws NotFetched where nothing is fetched from there
   */
  private boolean checked(URI address) throws UnknownHostException {
    if (!addresses.allows(address)) {
      throw new NotFetched(FetchFailure.NOT_ALLOWED);
    }
    if (addresses.isInner(address) && addresses.isInner(first)) {
      return true;
    }
    for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
      if (!PublicNetwork.holds(one)) {
        throw new NotFetched(FetchFailure.NOT_ALLOWED);
      }
    }
    return false;
  }

  private static Optional<URI> redirected(URI from, HttpURLConnection answer) throws IOException {
    int status = answer.getResponseCode();
    if (status == HttpURLConnection.HTTP_OK) {
      return Optional.empty();
    }
    String location = answer.getHeaderField("Location");
    if (status / 100 != 3 || location == null) {
      throw new NotFetched(FetchFailure.NOT_THERE);
    }
    try {
      return Optional.of(from.resolve(location));
    } catch (IllegalArgumentException unreadable) {
      throw new NotFetched(FetchFailure.NOT_THERE);
    }
  }

  private byte[] body(HttpURLConnection answer) throws IOException {
    String encoding = Optional.ofNullable(answer.getContentEncoding()).orElse("identity");
    if (!encoding.toLowerCase(Locale.ROOT).equals("identity")) {
      throw new NotFetched(FetchFailure.PACKED);
    }
    if (answer.getContentLengthLong() > MOST_BYTES) {
      throw new NotFetched(FetchFailure.TOO_LARGE);
    }
    try (InputStream in = answer.getInputStream()) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      byte[] chunk = new byte[CHUNK];
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        mustGoOn();
        all.write(chunk, 0, count);
        if (all.size() > MOST_BYTES) {
          end();
          throw new NotFetched(FetchFailure.TOO_LARGE);
        }
      }
      return all.toByteArray();
    }
  }

  private void mustGoOn() {
    if (ended) {
      throw new NotFetched(FetchFailure.TOO_SLOW);
    }
  }
}
