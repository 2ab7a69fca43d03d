package fi.luukku.acceptance.measure;

import fi.luukku.acceptance.Product;
import fi.luukku.acceptance.SecondFactor;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody without a browser, with cookies of their own. */
public final class PlainVisitor {
  private static final Pattern LOGIN_FORM =
      Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
  private static final Pattern CODE_FORM =
      Pattern.compile("<form[^>]*id=\"kc-otp-login-form\"[^>]*action=\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int MOST_REDIRECTS = 12;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

  /** Somebody whose sign-in is there already. */
  static PlainVisitor signedIn(String session) throws IOException {
    PlainVisitor visitor = new PlainVisitor();
    visitor.cookies.put(
        URI.create(Product.url() + "/"),
        Map.of("Set-Cookie", List.of("luukku-session=" + session + "; Path=/")));
    return visitor;
  }

  /** The page, which has to be there. */
  String open(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(), URI.create(Product.url() + path));
  }

  /** Signs in as a test person through the provider's own login page. */
  public PlainVisitor signIn(String person) throws IOException, InterruptedException {
    identify("/sign-in?to=/my", person);
    return this;
  }

  /** Signs in as one of the staff, with the code that a phone would show where one is asked for. */
  public PlainVisitor signInAsStaff(String person) throws IOException, InterruptedException {
    String page = identify("/staff/sign-in?to=/staff/desk", person);
    if (CODE_FORM.matcher(page).find()) {
      fill(CODE_FORM, page, "otp=" + encode(SecondFactor.code()));
    }
    return this;
  }

  private String identify(String door, String person) throws IOException, InterruptedException {
    String answers = "username=" + encode(person) + "&password=testi&credentialId=";
    return fill(LOGIN_FORM, open(door), answers);
  }

  private String fill(Pattern kind, String page, String answers)
      throws IOException, InterruptedException {
    Matcher form = kind.matcher(page);
    if (!form.find()) {
      throw new IllegalStateException("The provider showed no such form: " + kind);
    }
    return send(
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(answers)),
        URI.create(form.group(1).replace("&amp;", "&")));
  }

  /** As a browser sends them to the portal. */
  public String cookies() throws IOException {
    return String.join("; ", cookies.get(URI.create(Product.url() + "/"), Map.of()).get("Cookie"));
  }

  /** Follows where it is led. */
  private String send(HttpRequest.Builder first, URI address)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = first;
    URI at = address;
    for (int i = 0; i < MOST_REDIRECTS; i++) {
      HttpResponse<String> answer = ask(request, at);
      if (answer.statusCode() == 200) {
        return answer.body();
      }
      if (answer.statusCode() / 100 != 3) {
        throw new IOException(at.getPath() + " answered " + answer.statusCode() + ".");
      }
      at = at.resolve(answer.headers().firstValue("Location").orElseThrow());
      request = HttpRequest.newBuilder();
    }
    throw new IOException(at.getPath() + " leads from one page to the next for ever.");
  }

  private HttpResponse<String> ask(HttpRequest.Builder request, URI at)
      throws IOException, InterruptedException {
    cookies
        .get(at, Map.of())
        .getOrDefault("Cookie", List.of())
        .forEach(mine -> request.header("Cookie", mine));
    HttpResponse<String> answer =
        CLIENT.send(
            request.uri(at).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    // As browsers do, which trust this machine without https.
    List<String> set =
        answer.headers().allValues("Set-Cookie").stream()
            .map(cookie -> cookie.replaceFirst("(?i);\\s*Secure", ""))
            .toList();
    cookies.put(at, Map.of("Set-Cookie", set));
    return answer;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
