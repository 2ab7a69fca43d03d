package fi.luukku.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.MeetingWay;
import fi.luukku.casework.NewCase;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailTextTest {
  private static final Instant NINE = Instant.parse("2026-12-24T07:00:00Z");

  private static MailText of(NoticeKind kind, LocalizedText title, Language language) {
    return of(kind, CaseStatus.CONFIRMED, Optional.of(title), language);
  }

  private static MailText of(
      NoticeKind kind, CaseStatus status, Optional<LocalizedText> title, Language language) {
    return of(kind, status, title, language, false);
  }

  private static MailText of(
      NoticeKind kind,
      CaseStatus status,
      Optional<LocalizedText> title,
      Language language,
      boolean nameless) {
    return of(kind, status, title, language, nameless, MeetingWay.PLACE);
  }

  private static MailText of(
      NoticeKind kind,
      CaseStatus status,
      Optional<LocalizedText> title,
      Language language,
      boolean nameless,
      MeetingWay way) {
    return of(kind, status, title, language, nameless, way, Optional.empty());
  }

  private static MailText of(
      NoticeKind kind,
      CaseStatus status,
      Optional<LocalizedText> title,
      Language language,
      boolean nameless,
      MeetingWay way,
      Optional<AgreedPrice> price) {
    NewCase.CaseTime time =
        new NewCase.CaseTime(NINE, NINE.plusSeconds(1800), LocalizedText.same("Pääkirjasto"), way);
    Notice notice =
        new Notice(
            kind,
            "MK-2026-000042",
            CaseKind.APPOINTMENT,
            status,
            title,
            Optional.of(LocalDate.of(2026, 12, 31)),
            Optional.of(time),
            Optional.empty(),
            1,
            NINE,
            language,
            Optional.of("Mallin Partio ry"),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.of("K7M2QX"),
            nameless,
            List.of(),
            price);
    return MailText.of(
        notice,
        new Words(language),
        "https://example.org/my/matter",
        Optional.of("https://example.org/cancel/secret"),
        "https://example.org/check-in",
        "Kunta");
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void every_kind_has_words_in_every_language(NoticeKind kind) {
    for (Language language : Language.values()) {
      MailText mail = of(kind, LocalizedText.same("Asia"), language);
      assertThat(mail.subject()).contains("MK-2026-000042");
      assertThat(mail.text()).contains("https://example.org/my/matter").doesNotContain("{");
      assertThat(mail.text()).contains("Mallin Partio ry");
      assertThat(mail.text()).contains("https://example.org/cancel/secret");
      assertThat(mail.text()).contains("K7M\u00a02QX").contains("https://example.org/check-in");
      assertThat(mail.html()).contains("<a href=\"https://example.org/cancel/secret\">");
    }
  }

  @Test
  void says_how_one_meets_where_nobody_comes_to_a_place() {
    Optional<LocalizedText> title = Optional.of(LocalizedText.same("Yritysneuvonta"));
    for (NoticeKind kind : NoticeKind.values()) {
      String call =
          of(kind, CaseStatus.CONFIRMED, title, Language.EN, false, MeetingWay.PHONE).text();
      String video =
          of(kind, CaseStatus.CONFIRMED, title, Language.EN, false, MeetingWay.VIDEO).text();
      assertThat(call).doesNotContain("Place:");
      assertThat(call.contains("We call you when")).isEqualTo(kind.saysHowToMeet());
      assertThat(video.contains("Open the video meeting")).isEqualTo(kind.saysHowToMeet());
    }
  }

  @Test
  void whoever_is_called_was_not_reached_rather_than_absent() {
    Optional<LocalizedText> title = Optional.of(LocalizedText.same("Yritysneuvonta"));
    MailText call =
        of(NoticeKind.NO_SHOW, CaseStatus.CLOSED, title, Language.EN, false, MeetingWay.PHONE);
    assertThat(call.subject()).isEqualTo("We did not reach you at your booking MK-2026-000042");
    assertThat(call.text()).doesNotContain("did not come");
  }

  @Test
  void says_what_a_reservation_costs_and_how_it_is_paid() {
    AgreedPrice taxed = new AgreedPrice(125_050, Optional.of(new BigDecimal("25.50")), 25_410);
    assertThat(priced(taxed, Language.FI))
        .contains("Hinta: 1\u00a0250,50\u00a0€ (sisältää alv 25,5 %: 254,10\u00a0€)", "Lasku");
    assertThat(priced(taxed, Language.SV))
        .contains("Pris: 1\u00a0250,50\u00a0€ (inkl. moms 25,5 %: 254,10\u00a0€)", "Fakturan");
    assertThat(priced(taxed, Language.EN))
        .contains("Price: €1,250.50 (includes 25.5% VAT: €254.10)", "An invoice");
    AgreedPrice series = new AgreedPrice(2_705, Optional.empty(), 322);
    assertThat(priced(series, Language.EN))
        .contains("Price of all dates: €27.05 (includes VAT €3.22)");
    AgreedPrice untaxed = new AgreedPrice(1_200, Optional.of(BigDecimal.ZERO), 0);
    assertThat(priced(untaxed, Language.EN)).contains("Price: €12.00 (no VAT)");
    AgreedPrice free = new AgreedPrice(0, Optional.of(BigDecimal.ZERO), 0);
    assertThat(priced(free, Language.EN))
        .contains("Price: free of charge")
        .doesNotContain("invoice");
  }

  private static String priced(AgreedPrice price, Language language) {
    Optional<LocalizedText> title = Optional.of(LocalizedText.same("Sali"));
    return of(
            NoticeKind.OPENED,
            CaseStatus.CONFIRMED,
            title,
            language,
            false,
            MeetingWay.PLACE,
            Optional.of(price))
        .text();
  }

  @Test
  void says_the_hour_as_each_language_writes_it() {
    LocalizedText title = LocalizedText.same("Asia");
    assertThat(of(NoticeKind.OPENED, title, Language.FI).text())
        .contains("to 24.12.2026 klo 9.00–9.30");
    assertThat(of(NoticeKind.OPENED, title, Language.EN).text())
        .contains("Thu 24 December 2026 at 9:00–9:30");
    assertThat(of(NoticeKind.OPENED, title, Language.SV).text())
        .contains("to 24.12.2026 kl. 9.00–9.30");
  }

  @Test
  void names_the_weekday_as_the_pages_do() {
    LocalDate monday = LocalDate.of(2026, 11, 23);
    assertThat(new Words(Language.FI).day(monday)).isEqualTo("ma 23.11.2026");
    assertThat(new Words(Language.SV).day(monday)).isEqualTo("må 23.11.2026");
    assertThat(new Words(Language.EN).day(monday)).isEqualTo("Mon 23 November 2026");
  }

  @Test
  void shows_markup_as_text() {
    MailText mail =
        of(NoticeKind.OPENED, LocalizedText.same("<script>alert('x')</script>"), Language.FI);
    assertThat(mail.html()).doesNotContain("<script>").contains("&lt;script&gt;");
  }

  @Test
  void a_subject_is_one_line() {
    assertThat(MailText.oneLine("Asia\r\nBcc: evil@example.org\u2028\u0000"))
        .isEqualTo("Asia Bcc: evil@example.org");
  }

  @Test
  void a_booking_is_said_to_be_booked_and_a_request_to_wait() {
    Optional<LocalizedText> title = Optional.of(LocalizedText.same("Sali"));

    assertThat(of(NoticeKind.OPENED, CaseStatus.CONFIRMED, title, Language.FI).subject())
        .isEqualTo("Varauksesi on vahvistettu: MK-2026-000042");
    assertThat(of(NoticeKind.OPENED, CaseStatus.CONFIRMED, title, Language.SV).subject())
        .startsWith("Din bokning är bekräftad");
    assertThat(of(NoticeKind.OPENED, CaseStatus.CONFIRMED, title, Language.EN).text())
        .contains("The time is booked for you: Sali.")
        .doesNotContain("received");
    assertThat(of(NoticeKind.OPENED, CaseStatus.RECEIVED, title, Language.EN).text())
        .contains("until the booking is approved or refused", "by Thu 31 December 2026");
  }

  @Test
  void names_no_words_of_somebody_without_a_name() {
    for (Language language : Language.values()) {
      for (NoticeKind kind : NoticeKind.values()) {
        assertThat(of(kind, CaseStatus.RECEIVED, Optional.empty(), language).text())
            .contains("MK-2026-000042")
            .doesNotContain("Optional", "{1}");
      }
    }
  }

  @Test
  void ends_with_the_words_of_the_municipality() {
    assertThat(of(NoticeKind.OPENED, LocalizedText.same("Asia"), Language.FI).text().strip())
        .endsWith("Kunta");
  }

  @Test
  void leads_nobody_to_a_page_that_he_cannot_open() {
    for (Language language : Language.values()) {
      MailText mail =
          of(
              NoticeKind.NO_SHOW,
              CaseStatus.CLOSED,
              Optional.of(LocalizedText.same("Digituki")),
              language,
              true);
      assertThat(mail.text()).contains("Digituki").doesNotContain("/my/matter");
    }
  }
}
