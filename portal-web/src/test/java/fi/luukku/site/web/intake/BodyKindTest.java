package fi.luukku.site.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyKindTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data; boundary=x",
        "Multipart/Form-Data; boundary=x",
        " MULTIPART/FORM-DATA;boundary=x"
      })
  void a_form_with_files_is_one_in_any_case(String type) {
    assertThat(BodyKind.of(type).isMultipart()).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "multipart/mixed; boundary=x", "text/plain"})
  void nothing_else_is_a_form_with_files(String type) {
    assertThat(BodyKind.of(type)).isEqualTo(BodyKind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "GZIP", "br", "gzip, gzip", "identity, gzip", ""})
  void what_was_packed_is_seen(String encoding) {
    assertThat(BodyKind.isPacked(encoding)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"identity", " Identity "})
  void what_was_not_packed_is_taken(String encoding) {
    assertThat(BodyKind.isPacked(encoding)).isFalse();
  }
}
