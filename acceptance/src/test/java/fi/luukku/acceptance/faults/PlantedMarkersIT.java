package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.BackOfficeClient;
import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * F57: words that stand nowhere else are written into whatever takes some, well and ill, and then
 * looked for in what those who run the portal read. So are the keys by which somebody would get in.
 */
class PlantedMarkersIT {
  private static final String WORD = "Kummituskivi" + Long.toHexString(System.nanoTime());
  private static final String MAIL = "kummitus" + Long.toHexString(System.nanoTime());
  private static final Pattern SECRET = Pattern.compile("\\S{12,}");

  /** Where the simulated Suomi.fi says that she lives. */
  private static final String HOME_OF_SOFIA = "Skolgatan 7 B 12";

  private final Samples samples = Samples.get();
  private final List<String> planted = new ArrayList<>(List.of(WORD, MAIL, HOME_OF_SOFIA));

  @Test
  void nothing_that_was_typed_and_no_key_stands_in_a_log_or_a_figure() throws Exception {
    HttpVisitor citizen = HttpVisitor.citizen("testi.sofia");
    assertThat(citizen.open("/my/profile").words()).contains(HOME_OF_SOFIA);
    planted.add(citizen.cookies().value("luukku-session").orElseThrow());
    planted.add(samples.streets.cookies().value("luukku-staff-session").orElseThrow());
    planted.add(samples.token);
    planted.addAll(secrets());
    doErrands(citizen);
    sendRubbish(citizen);
    sendRubbishFromTheBackOffice();

    assertThat(planted).as("what is looked for").hasSizeGreaterThan(8);
    assertThat(Written.with(planted)).isEmpty();
    assertThat(figures()).contains("# TYPE").doesNotContain(planted);
  }

  private void doErrands(HttpVisitor citizen) {
    HttpErrands errands = new HttpErrands(citizen, MAIL + "@example.org");
    Answer receipt =
        errands.report(
            form ->
                form.answer("description", WORD)
                    .answer("address", WORD + " 7")
                    .file("q.photo", WORD + ".png", "image/png", HttpErrands.PNG));
    assertThat(receipt.uri().getPath()).endsWith("/receipt");
    planted.add(citizen.open("/report").form().value("csrf"));
    String draft = errands.beginReport();
    citizen.submit(errands.reportPlace(draft).answer("coordinates", WORD));
  }

  /** Each is refused; what matters is what is said about it, and to whom. */
  private void sendRubbish(HttpVisitor citizen) {
    WebForm report = citizen.open("/report").form().press().with("category", WORD);
    citizen.submit(report);
    citizen.submit(report.with("csrf", WORD));
    citizen.get("/my/matter?number=" + WORD);
    citizen.get("/oidc/callback?code=" + WORD + "&state=" + WORD);
    citizen.get("/search?q=" + WORD + "%00");
    RawRequest.get("/" + WORD + "%zz", "Host: " + RawRequest.host());
    citizen.get("/", Map.of("Accept-Language", WORD, "Cookie", "luukku-session=" + WORD));
    HttpVisitor.anonymous()
        .submit(
            WebForm.forged(URI.create(Product.url() + "/oidc/backchannel-logout"), false)
                .plus("logout_token", "eyJhbGciOiJub25lIn0." + WORD + "."));
    HttpVisitor.anonymous().get("/follow?token=" + WORD);
  }

  private static void sendRubbishFromTheBackOffice() {
    try (BackOfficeClient office = BackOfficeClient.connect()) {
      office.send("luukku.inbound", "{\"specversion\":\"1.0\",\"note\":\"" + WORD + "\"}");
      office.send("luukku.inbound", WORD);
      // Both were looked at: the later one has been laid aside.
      for (int letters = 0; letters < 2; ) {
        byte[] letter = office.awaitReason("luukku.inbound.dead", "");
        letters += new String(letter, StandardCharsets.UTF_8).contains(WORD) ? 1 : 0;
      }
    }
  }

  private static String figures() {
    Answer answer =
        HttpVisitor.anonymous()
            .get("/metrics", Map.of("Authorization", "Bearer " + Product.OPERATIONS_TOKEN));
    assertThat(answer.status()).isEqualTo(200);
    return answer.text();
  }

  /** What the launcher keeps for the parts: passwords and keys. */
  private static List<String> secrets() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(Product.data().resolve("secrets"))) {
      for (Path file : files.toList()) {
        String secret = Files.readString(file).strip();
        assertThat(secret).as(file.toString()).matches(SECRET);
        found.add(secret);
      }
    }
    return found;
  }
}
