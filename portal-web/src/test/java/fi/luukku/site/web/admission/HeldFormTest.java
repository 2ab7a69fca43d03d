package fi.luukku.site.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldFormTest {
  @Test
  void holds_what_was_typed_as_it_was_and_nothing_else() {
    String hostile = "\"><script>'&amp;\r\nä";

    String form =
        HeldForm.of("/report", Map.of("q.words\"><b", new String[] {hostile}), null, "Send again");

    assertThat(form)
        .contains("<form method=\"post\" action=\"/report\">")
        .contains("name=\"q.words&quot;&gt;&lt;b\"")
        .contains("value=\"&quot;&gt;&lt;script&gt;&#39;&amp;amp;&#13;&#10;ä\"")
        .contains(">Send again</button>")
        .doesNotContain("<script", "<b\"", "<b>");
  }

  @Test
  void what_stands_in_the_address_is_not_sent_twice() {
    Map<String, String[]> parameters =
        Map.of("kind", new String[] {"a", "b", "c"}, "lang", new String[] {"sv"});

    String form = HeldForm.of("/report?kind=a&amp;lang=sv", parameters, "kind=a&lang=sv", "Again");

    assertThat(form).contains("value=\"b\"", "value=\"c\"").doesNotContain("\"a\"", "\"sv\"");
  }

  @Test
  void an_address_that_is_wrongly_written_loses_nothing_of_the_form() {
    String form =
        HeldForm.of("/report?%zz=1", Map.of("kind", new String[] {"a"}), "%zz=1", "Again");

    assertThat(form).contains("name=\"kind\" value=\"a\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/report, application/x-www-form-urlencoded, 65536, true",
    "/report, application/x-www-form-urlencoded;charset=UTF-8, 9, true",
    "/report, application/x-www-form-urlencoded, 65537, false",
    "/report, application/x-www-form-urlencoded, -1, false",
    "/report, multipart/form-data; boundary=x, 9, false",
    "/report, , 9, false",
    "/sign-in, application/x-www-form-urlencoded, 9, false",
    "/oidc/callback, application/x-www-form-urlencoded, 9, false"
  })
  void small_forms_of_words_are_held_and_none_of_the_identification(
      String path, String type, long bytes, boolean held) {
    assertThat(HeldForms.isHolding(path, type, bytes)).isEqualTo(held);
  }
}
