package fi.luukku.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.shared.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressNoticeTest {
  private static final String TOKEN = "A-secret-of-a-link";

  @Test
  void says_the_same_in_all_languages_where_the_readers_is_not_known() {
    MailText mail = offered(Language.SV, List.of(Language.FI, Language.EN));

    assertThat(mail.subject()).startsWith("Du har").contains(" / ").doesNotContain("\n");
    assertThat(mail.html())
        .startsWith("<!DOCTYPE html>\n<html lang=\"sv\">")
        .containsSubsequence("<div lang=\"sv\">", "<div lang=\"fi\">", "<div lang=\"en\">");
    for (Language language : Language.values()) {
      assertThat(mail.text()).contains(new Words(language).of("mail.mandate_offered.body", ""));
    }
    assertThat(mail.text().split(TOKEN, -1)).as("one link").hasSize(2);
  }

  @Test
  void is_in_one_language_where_that_is_known() {
    MailText mail = offered(Language.SV, List.of());

    assertThat(mail.text())
        .contains(new Words(Language.SV).of("mail.mandate_offered.body", ""))
        .doesNotContain(new Words(Language.EN).of("mail.mandate_offered.body", ""));
    assertThat(mail.subject()).doesNotContain(" / ");
  }

  private static MailText offered(Language language, List<Language> more) {
    return new AddressNotice(Optional.of("sealed"), language, more)
        .text(AddressNotice.Kind.MANDATE_OFFERED, TOKEN, "http://portal.example", "Mallikunta");
  }
}
