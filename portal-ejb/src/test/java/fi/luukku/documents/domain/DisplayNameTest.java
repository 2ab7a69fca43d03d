package fi.luukku.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNameTest {
  @ParameterizedTest
  @CsvSource({
    "kuva.jpg, kuva.jpg",
    "../../etc/passwd, passwd",
    "C:\\Users\\Aino\\kuva.jpg, kuva.jpg",
    "/etc/shadow, shadow",
    "..%2f..%2fkuva.jpg, _2f.._2fkuva.jpg",
    "con.pdf, _con.pdf",
    ".htaccess, htaccess",
    "Åkerlund päätös.pdf, Åkerlund päätös.pdf",
    "'', document",
    "'...', document"
  })
  void holds_no_path_and_no_device(String given, String shown) {
    assertThat(DisplayName.of(given).value()).isEqualTo(shown);
  }

  @Test
  void holds_no_control_and_no_direction_character() {
    String given = "kuva\u202Efdp.e\u0000x\r\ne\u2028\u200B.jpg";
    assertThat(DisplayName.of(given).value()).isEqualTo("kuvafdp.exe.jpg");
  }

  @Test
  void is_cut_to_a_length_with_its_ending_kept() {
    String shown = DisplayName.of("ä".repeat(300) + ".pdf").value();
    assertThat(shown).hasSize(DisplayName.LONGEST).endsWith("ä.pdf");
  }
}
