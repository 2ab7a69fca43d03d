package fi.luukku.site.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PressedSealTest {
  private static final Instant PRESSED = Instant.parse("2027-01-15T13:59:59.750Z");
  private static final Instant LATER = PRESSED.plusSeconds(40);
  private static final String PAGE = "/grants/check";

  private final PressedSeal seal = new PressedSeal(words -> digest("key", words));

  private static byte[] digest(String key, byte[] words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(key.getBytes(StandardCharsets.UTF_8));
      return digest.digest(words);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  private static Map<String, String[]> form(String draft, String csrf) {
    Map<String, String[]> fields = new LinkedHashMap<>();
    fields.put("csrf", new String[] {csrf});
    fields.put("draft", new String[] {draft});
    fields.put("kind", new String[] {"a", "b"});
    return fields;
  }

  @Test
  void the_same_form_was_pressed_when_it_was_pressed_first_whatever_its_token_is() {
    String written = seal.write(PRESSED, PAGE, form("one", "x"));
    Map<String, String[]> again = form("one", "y");
    again.put(PressedSeal.FIELD, new String[] {written});

    assertThat(seal.read(written, PAGE, again, LATER)).hasValue(PRESSED);
  }

  @Test
  void another_draft_or_page_was_not() {
    String written = seal.write(PRESSED, PAGE, form("one", "x"));

    assertThat(seal.read(written, PAGE, form("two", "x"), LATER)).isEmpty();
    assertThat(seal.read(written, "/report/check", form("one", "x"), LATER)).isEmpty();
    Map<String, String[]> more = form("one", "x");
    more.put("email", new String[] {""});
    assertThat(seal.read(written, PAGE, more, LATER)).isEmpty();
    Map<String, String[]> joined = form("one", "x");
    joined.put("kind", new String[] {"ab"});
    assertThat(seal.read(written, PAGE, joined, LATER)).isEmpty();
  }

  @Test
  void what_somebody_writes_himself_or_keeps_too_long_is_no_time() {
    String written = seal.write(PRESSED, PAGE, form("one", "x"));
    String others =
        new PressedSeal(words -> digest("other", words)).write(PRESSED, PAGE, form("one", "x"));

    for (String wrong : new String[] {"", "x", "%%", written + "A", others}) {
      assertThat(seal.read(wrong, PAGE, form("one", "x"), LATER)).as(wrong).isEmpty();
    }
    Instant tooLate = PRESSED.plus(Duration.ofHours(2));
    assertThat(seal.read(written, PAGE, form("one", "x"), tooLate)).isEmpty();
    assertThat(seal.read(written, PAGE, form("one", "x"), PRESSED.minusMillis(1))).isEmpty();
  }
}
