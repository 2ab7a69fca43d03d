package fi.luukku.site.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormHeadTest {
  private static final String PARTS = "multipart/form-data; boundary=x";
  private static final String WORDS = "application/x-www-form-urlencoded";

  private static Optional<String> token(String type, String head) {
    return new FormHead(type, head.getBytes(StandardCharsets.UTF_8)).field("csrf");
  }

  private static String part(String name, String value) {
    return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  @Test
  void finds_the_token_among_the_first_parts_though_the_form_goes_on() {
    String head = part("form", "form") + part("csrf", "geheim") + part("file", "a".repeat(20_000));
    assertThat(token(PARTS, head)).contains("geheim");
  }

  @Test
  void finds_the_token_among_the_first_words() {
    assertThat(token(WORDS, "form=form&csrf=a%2Db&text=" + "a".repeat(99))).contains("a-b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--x", "--y\r\n\r\n", "csrf=ohne", "--x\r\nname=\"csrf\"\r\n\r\nabc"})
  void finds_nothing_in_what_is_no_form(String head) {
    assertThat(token(PARTS, head)).isEmpty();
  }

  @Test
  void a_token_that_may_be_cut_off_is_none() {
    assertThat(token(WORDS, "form=form&csrf=abc")).isEmpty();
    assertThat(token(PARTS, part("form", "form") + "--x\r\nContent-Disposition: form-data;"))
        .isEmpty();
  }

  @Test
  void a_form_without_a_boundary_has_no_parts() {
    assertThat(token("multipart/form-data", part("csrf", "abc"))).isEmpty();
  }
}
