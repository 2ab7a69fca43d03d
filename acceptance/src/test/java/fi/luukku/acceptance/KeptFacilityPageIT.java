package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of facilities share what was drawn for others (docs/adr/0019), and are never old. */
class KeptFacilityPageIT {
  private static final String ROOM = "library-auditorium";

  @ParameterizedTest
  @CsvSource({"fi,2027-03-01", "sv,2027-03-08", "en,2027-03-15"})
  void what_somebody_reserves_is_gone_for_who_looks_next(String language, String week) {
    String path = page(ROOM, week);
    try (Visitor looking = Visitor.withoutScript(language, Visitor.DESKTOP);
        Visitor aino = Visitor.withoutScript(language, Visitor.PHONE)) {
      String before = main(looking, path);
      String first = firstFree(looking);
      assertThat(main(looking, path)).isEqualTo(before);
      aino.signIn("testi.aino", "/");
      String number = new Errands(aino, "kept@example.org").reserveFacility(ROOM, week);

      String after = main(looking, path);
      assertThat(after).isNotEqualTo(before);
      assertThat(firstFree(looking)).isNotEqualTo(first);
      assertThat(main(looking, path)).isEqualTo(after);
      assertThat(main(aino, path + "&moving=" + number)).contains("moving=" + number);
      assertThat(main(looking, path)).isEqualTo(after).doesNotContain(number, "Aino");
    }
  }

  @Test
  void a_parameter_that_does_nothing_changes_nothing_that_others_get() {
    String path = page("sports-hall-a", "2027-03-22");
    try (Visitor odd = Visitor.withoutScript("fi", Visitor.DESKTOP);
        Visitor anybody = Visitor.withoutScript("fi", Visitor.DESKTOP)) {
      String asked =
          main(odd, path + "&date=2027-03-23T10:00:00Z&moving=&group=none&day=x&starts=y&ends=z");
      assertThat(main(anybody, path)).isEqualTo(asked);
      assertThat(anybody.page().locator("#part option").count()).isGreaterThan(1);
      assertThat(main(odd, path + "&date=nonsense")).isEqualTo(asked);
    }
  }

  /** The parts of a page go by all that shapes them: each choice has its own. */
  @Test
  void every_choice_is_shown_as_it_was_made() {
    String path = page("sports-hall-a", "2027-03-29");
    try (Visitor visitor = Visitor.withoutScript("fi", Visitor.DESKTOP)) {
      for (int i = 0; i < 2; i++) {
        main(visitor, path);
        assertThat(current(visitor, "#starts").count()).isZero();
        main(visitor, path + "&part=sports-hall-a-door-half&day=2027-03-31&starts=18:00");
        assertThat(visitor.page().locator("#part").inputValue())
            .isEqualTo("sports-hall-a-door-half");
        assertThat(current(visitor, "[aria-labelledby=day-label]").innerText()).contains("31.3.");
        assertThat(current(visitor, "#starts").innerText()).isEqualTo("18.00");
        main(visitor, page("sports-hall-a", "2027-04-05"));
        assertThat(visitor.page().locator("#week").inputValue()).isEqualTo("2027-04-05");
        assertThat(visitor.page().locator("#part").inputValue()).isEqualTo("sports-hall-a");
      }
    }
  }

  @Test
  void the_staffs_day_shows_at_once_what_is_reserved() {
    String day = "/staff/facilities?day=2027-04-12&kind=venue";
    try (Visitor staff = Visitor.withoutScript("fi", Visitor.DESKTOP);
        Visitor eino = Visitor.withoutScript("sv", Visitor.PHONE)) {
      staff.signInAsStaff("tilat.teemu", "/staff/facilities");
      String before = main(staff, day);
      assertThat(main(staff, day)).isEqualTo(before);
      eino.signIn("testi.eino", "/");
      String number = new Errands(eino, "kept@example.org").reserveFacility(ROOM, "2027-04-12");
      assertThat(main(staff, day)).isNotEqualTo(before).contains(number);
      assertThat(main(staff, "/staff/facilities?day=2027-04-13&kind=venue")).doesNotContain(number);
    }
  }

  private static String page(String facility, String week) {
    return "/facilities/facility?key=" + facility + "&week=" + week;
  }

  private static String main(Visitor visitor, String path) {
    assertThat(visitor.open(path).status()).isEqualTo(200);
    return visitor.main().innerHTML();
  }

  /** What is chosen in a list. */
  private static Locator current(Visitor visitor, String list) {
    return visitor.page().locator(list + " [aria-current=true]");
  }

  private static String firstFree(Visitor visitor) {
    return visitor.page().locator(".free-words a").first().getAttribute("href");
  }
}
