package fi.luukku.site.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingRoomTest {
  @ParameterizedTest
  @CsvSource({
    "/facilities/facility?key=a&week=b, /facilities/facility?key=a&amp;week=b",
    "//elsewhere.example/x, /elsewhere.example/x",
    "/\\elsewhere.example, /%5Celsewhere.example",
    "/a\"><script>, /a%22%3E%3Cscript%3E",
    "/a;url=https://elsewhere.example, /a%3Burl=https://elsewhere.example"
  })
  void the_next_page_is_one_of_ours_and_stays_in_its_attribute(String asked, String written) {
    assertThat(WaitingRoom.escaped(asked)).isEqualTo(written);
  }
}
