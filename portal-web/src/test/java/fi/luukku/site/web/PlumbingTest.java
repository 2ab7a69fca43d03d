package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlumbingTest {
  @Test
  void knows_a_page_by_one_address() {
    assertThat(CanonicalPathFilter.canonical("/site/help.xhtml")).isEqualTo("/site/help");
    assertThat(CanonicalPathFilter.canonical("/index.xhtml")).isEqualTo("/");
    assertThat(CanonicalPathFilter.canonical("/")).isEqualTo("/");
  }

  @Test
  void leads_nowhere_outside_by_a_doubled_slash() {
    assertThat(CanonicalPathFilter.canonical("//evil.example/x.xhtml"))
        .isEqualTo("//evil.example/x.xhtml");
  }

  @Test
  void answers_a_refusal_and_a_fault_with_the_status_that_fits() {
    assertThat(FaultFilter.statusOf(new ServletException(new NotFound()))).isEqualTo(404);
    assertThat(FaultFilter.statusOf(new ServletException(new EJBAccessException()))).isEqualTo(403);
    assertThat(FaultFilter.statusOf(new IllegalStateException("broken"))).isEqualTo(500);
    String tooLarge = "The field file exceeds its maximum permitted  size of 20971520 characters.";
    assertThat(FaultFilter.statusOf(new IllegalStateException(tooLarge))).isEqualTo(413);
  }

  @Test
  void says_that_the_service_is_away_where_the_database_is() {
    SQLException lost = new SQLNonTransientConnectionException("Socket fail to connect", "08000");
    assertThat(FaultFilter.statusOf(new IllegalStateException(lost))).isEqualTo(503);
    SQLException empty = new SQLException("Error in allocating a connection. Cause: refused");
    assertThat(FaultFilter.statusOf(new ServletException(empty))).isEqualTo(503);
    assertThat(FaultFilter.statusOf(new SQLException("Data too long", "22001"))).isEqualTo(500);
  }

  @Test
  void takes_expressions_in_values_for_plain_text() {
    assertThat(Texts.fill("Tila {0} on varattu", List.of("#{1+1} {1}", "x")))
        .isEqualTo("Tila #{1+1} {1} on varattu");
  }

  @Test
  void says_a_refusal_in_the_words_of_its_capability_or_of_the_site() {
    assertThat(Texts.refusal(Language.FI, new NotFound())).isEqualTo("Tätä ei löytynyt.");
    assertThat(Texts.refusal(Language.SV, new NotFound())).isEqualTo("Det här hittades inte.");
  }

  @Test
  void joins_class_names_without_the_word_null() {
    assertThat(TagFunctions.css("tag", null)).isEqualTo("tag");
    assertThat(TagFunctions.css("tag", "ok")).isEqualTo("tag ok");
  }
}
