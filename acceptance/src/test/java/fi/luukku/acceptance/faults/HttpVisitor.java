package fi.luukku.acceptance.faults;

import fi.luukku.acceptance.Product;
import fi.luukku.acceptance.SecondFactor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Somebody without a browser: sends what he likes and reads what comes. Signs in through the real
 * provider by its own forms.
 */
final class HttpVisitor {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(60))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private static final int MOST_STEPS = 15;

  private final Cookies cookies;
  private final String language;

  private HttpVisitor(Cookies cookies, String language) {
    this.cookies = cookies;
    this.language = language;
  }

  static HttpVisitor anonymous() {
    return new HttpVisitor(new Cookies(), "fi");
  }

  static HttpVisitor speaking(String language) {
    return new HttpVisitor(new Cookies(), language);
  }

  static HttpVisitor citizen(String person) {
    return anonymous().signIn("/sign-in?to=/", person);
  }

  static HttpVisitor staff(String person) {
    return anonymous().signIn("/staff/sign-in?to=/staff/desk", person);
  }

  /** Another tab or machine that holds the same cookies now, and goes its own way from here. */
  HttpVisitor twin() {
    return new HttpVisitor(cookies.copy(), language);
  }

  Cookies cookies() {
    return cookies;
  }

  private HttpVisitor signIn(String door, String person) {
    Answer form = open(door);
    WebForm filled =
        form.form("form#kc-form-login").with("username", person).with("password", "testi");
    Answer home = confirmed(follow(submit(filled)));
    if (home.status() != 200 || !home.uri().toString().startsWith(Product.url())) {
      throw new AssertionError("Sign-in of " + person + " ended at " + home + ": " + home.words());
    }
    return this;
  }

  /**
   * Is identified, and stops before going back to the portal.
   *
   * @return the provider's answer: the address of ours that it leads to
   */
  String identify(String door, String person) {
    WebForm form = open(door).form("form#kc-form-login");
    Answer answer = submit(form.with("username", person).with("password", "testi"));
    for (int step = 0; step < MOST_STEPS && answer.isRedirect(); step++) {
      String next = answer.location().toString();
      if (next.startsWith(Product.url())) {
        return next;
      }
      answer = get(next);
    }
    throw new AssertionError("Identification of " + person + " ended at " + answer);
  }

  /** Types the one-time code where the provider asks for it. */
  private Answer confirmed(Answer page) {
    return page.text().contains("kc-otp-login-form")
        ? follow(submit(page.form("form#kc-otp-login-form").with("otp", SecondFactor.code())))
        : page;
  }

  /** Asks for a page and takes what comes first. */
  Answer get(String path) {
    return send(request(path).GET().build());
  }

  /** Asks with headers of one's own. */
  Answer get(String path, Map<String, String> headers) {
    HttpRequest.Builder request = request(path).GET();
    headers.forEach(request::setHeader);
    return send(request.build());
  }

  /** Asks for a page and follows where it leads. */
  Answer open(String path) {
    return follow(get(path));
  }

  Answer submit(WebForm form) {
    return submit(form, Map.of());
  }

  Answer submit(WebForm form, Map<String, String> headers) {
    return send(post(form, headers));
  }

  /** Submits and follows to the page that is shown in the end. */
  Answer go(WebForm form) {
    return follow(submit(form));
  }

  /** Submits without waiting, to do it twice at once. */
  CompletableFuture<Answer> submitting(WebForm form) {
    return HTTP.sendAsync(post(form, Map.of()), HttpResponse.BodyHandlers.ofByteArray())
        .thenApply(this::taken);
  }

  /** The same with a body made before, so that many at once share one. */
  CompletableFuture<Answer> submitting(WebForm form, byte[] body) {
    HttpRequest post =
        request(form.action().toString())
            .timeout(Duration.ofMinutes(5))
            .header("Content-Type", form.contentType())
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return HTTP.sendAsync(post, HttpResponse.BodyHandlers.ofByteArray()).thenApply(this::taken);
  }

  private HttpRequest post(WebForm form, Map<String, String> headers) {
    HttpRequest.Builder request =
        request(form.action().toString())
            .header("Content-Type", form.contentType())
            .POST(HttpRequest.BodyPublishers.ofByteArray(form.body()));
    headers.forEach(request::setHeader);
    return request.build();
  }

  Answer follow(Answer first) {
    Answer answer = first;
    for (int step = 0; answer.isRedirect(); step++) {
      if (step > MOST_STEPS) {
        throw new AssertionError("Led in a circle at " + answer);
      }
      answer = get(answer.location().toString());
    }
    return answer;
  }

  private HttpRequest.Builder request(String path) {
    URI address = URI.create(path.startsWith("http") ? path : Product.url() + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(60))
            .header("Accept", "text/html,*/*;q=0.8")
            .header("Accept-Language", language);
    String line = cookies.lineFor(address);
    return line.isEmpty() ? request : request.header("Cookie", line);
  }

  private Answer send(HttpRequest request) {
    try {
      return taken(HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException failed) {
      throw new UncheckedIOException("No answer from " + request.uri(), failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for an answer.", stopped);
    }
  }

  private Answer taken(HttpResponse<byte[]> response) {
    cookies.take(response.headers());
    return Answer.of(response);
  }
}
