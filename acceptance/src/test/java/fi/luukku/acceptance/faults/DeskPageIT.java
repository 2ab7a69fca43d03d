package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import fi.luukku.acceptance.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The staff's desk with a full queue of hostile words: by mouse, by keyboard, without script; under
 * our policy, and without a session of the container.
 */
class DeskPageIT {
  private static final String QUEUE = "/staff/desk?queue=streets&filter=OPEN";
  private static final Samples SAMPLES = Samples.get();

  @BeforeAll
  static void fill() {
    FullQueue.around(SAMPLES.report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void no_page_of_the_staff_hurts_the_policy_or_shuts_anybody_out(String language) {
    try (Visitor handler = Visitor.with(language, Visitor.DESKTOP)) {
      List<String> faults = listen(handler.page());
      handler.signInAsStaff("kentta.kalle", "/staff/desk");
      handler.open(QUEUE);
      handler.look("desk-full");
      heading(handler.page(), "due").click();
      sortedBy(handler.page(), "due", "descending");
      handler.look("desk-sorted");
      handler.open("/staff/desk?queue=streets&number=nothing");
      handler.look("desk-empty");
      handler.open("/staff/case?number=" + SAMPLES.report);
      everythingOpen(handler);
      handler.look("case-open");
      closing(handler);
      assertThat(faults).isEmpty();
    }
  }

  private static void everythingOpen(Visitor handler) {
    Locator folds = handler.page().locator("aside details");
    for (int i = 0; i < folds.count(); i++) {
      folds.nth(i).evaluate("fold => { fold.removeAttribute('name'); fold.open = true; }");
    }
    handler.page().locator("#assign-to_input").pressSequentially("a");
    // Wholly open: before that it would not notice that the window changes.
    handler.page().locator("#assign-to_panel.ui-connected-overlay-enter-done").waitFor();
  }

  private static void closing(Visitor handler) {
    handler.page().locator("#assign-to_input").press("Escape");
    handler.page().locator("#close-outcome").selectOption("done");
    handler.page().locator("#close-send").press("Enter");
    Locator dialog = handler.page().getByRole(AriaRole.ALERTDIALOG);
    dialog.waitFor();
    handler.look("case-sure");
    dialog.locator(".ui-confirmdialog-no").press("Enter");
    dialog.waitFor(
        new Locator.WaitForOptions()
            .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    PlaywrightAssertions.assertThat(handler.page().locator("#close-send")).isVisible();
  }

  @Test
  void the_list_is_sorted_and_paged_by_mouse_and_keyboard_and_keeps_its_address() {
    try (Visitor handler = desk(true)) {
      Page page = handler.page();
      List<String> faults = listen(page);
      String urgent = firstRow(page);
      heading(page, "due").press("Enter");
      sortedBy(page, "due", "descending");
      assertThat(firstRow(page)).isNotEqualTo(urgent);
      assertThat(page.url()).contains("sort=DUE_LAST");
      String last = firstRow(page);
      page.locator(".ui-paginator-next").click();
      page.waitForURL(Pattern.compile(".*first=25.*"));
      String second = firstRow(page);
      assertThat(second).isNotEqualTo(last);
      page.reload();
      assertThat(firstRow(page)).as("after a reload").isEqualTo(second);
      sortedBy(page, "due", "descending");
      page.locator(".desk-list a.title").first().focus();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*/staff/case.*"));
      page.goBack();
      assertThat(firstRow(page)).as("back from a case").isEqualTo(second);
      assertThat(page.locator("[onerror], img[src=x], svg[onload]").count()).isZero();
      assertThat(page.locator(".desk-list").innerText()).contains("<script>alert(1)</script>");
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void the_list_is_sorted_paged_and_taken_from_without_script() {
    try (Visitor handler = desk(false)) {
      Page page = handler.page();
      String urgent = firstRow(page);
      page.locator("th[id$=due] a").click();
      assertThat(page.url()).contains("sort=DUE_LAST");
      assertThat(firstRow(page)).isNotEqualTo(urgent);
      String last = firstRow(page);
      page.locator("a[rel=next]").click();
      assertThat(firstRow(page)).isNotEqualTo(last);
      String number = page.locator("button[name=take]").first().getAttribute("value").split(":")[0];
      page.locator("button[name=take]").first().click();
      assertThat(handler.main().locator("[role=status]").innerText()).contains(number);
      assertThat(page.url()).contains("first=25").contains("sort=DUE_LAST");
      handler.open("/staff/desk?queue=all&filter=MINE");
      assertThat(handler.main().innerText()).contains(number);
    }
  }

  @Test
  void a_row_that_somebody_else_took_meanwhile_is_not_taken_again() {
    HttpVisitor one = HttpVisitor.staff("kentta.kalle");
    WebForm shown = one.open(QUEUE + "&sort=NEWEST_FIRST").form("#list").press("button[name=take]");
    assertThat(one.submit(shown).status()).isIn(302, 303);
    WebForm late = one.open(QUEUE).form("#list").with("take", shown.value("take"));
    Answer said = one.submit(late);
    assertThat(said.status()).isEqualTo(422);
    assertThat(said.words()).contains("on muutettu");
  }

  /** F07: what the table's own request says is numbers; forged, it is refused as a whole. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cases_first=x",
        "cases_first=-25",
        "cases_first=99999999999",
        "cases_rows=x",
        "cases_rows=1000000000",
        "cases_sortDir=up",
        "cases_sortDir=1,1",
        "cases_sortKey=a,b"
      })
  void forged_paging_is_refused_whole(String forged) {
    HttpVisitor kalle = HttpVisitor.staff("kentta.kalle");
    WebForm form =
        kalle
            .open(QUEUE)
            .form("#list")
            .with("jakarta.faces.source", "cases")
            .with("jakarta.faces.partial.ajax", "true")
            .with("jakarta.faces.partial.execute", "cases")
            .with("jakarta.faces.partial.render", "cases")
            .with(forged.contains("sort") ? "cases_sorting" : "cases_pagination", "true")
            .with("cases_first", "0")
            .with("cases_rows", "25");
    Map<String, String> byScript = Map.of("Faces-Request", "partial/ajax");
    assertThat(kalle.submit(form, byScript).text()).contains("cases").doesNotContain("<error>");
    String[] field = forged.split("=", 2);

    Answer answer = kalle.submit(form.with(field[0], field[1]), byScript);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).doesNotContain("Exception");
  }

  @Test
  void nothing_of_the_desk_lives_in_a_session_of_the_container() {
    try (Visitor handler = desk(true)) {
      heading(handler.page(), "opened").click();
      sortedBy(handler.page(), "opened", "ascending");
      assertThat(handler.page().context().cookies())
          .extracting(cookie -> cookie.name)
          .isNotEmpty()
          .doesNotContain("JSESSIONID");
      handler
          .page()
          .context()
          .clearCookies(
              new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                  .setName("JSESSIONID"));
      handler.page().locator(".ui-paginator-next").click();
      handler.page().waitForURL(Pattern.compile(".*first=25.*"));
    }
  }

  private static Visitor desk(boolean script) {
    Visitor handler = Visitor.with("fi", Visitor.DESKTOP, script);
    handler.signInAsStaff("kentta.kalle", "/staff/desk");
    handler.open(QUEUE);
    return handler;
  }

  private static Locator heading(Page page, String column) {
    return page.locator("th[id$=" + column + "]");
  }

  private static void sortedBy(Page page, String column, String way) {
    PlaywrightAssertions.assertThat(heading(page, column)).hasAttribute("aria-sort", way);
  }

  private static String firstRow(Page page) {
    return page.locator(".desk-list .number").first().innerText();
  }

  /** What the browser complains about: the policy's reports among it. */
  private static List<String> listen(Page page) {
    List<String> faults = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            faults.add(message.text());
          }
        });
    page.onPageError(faults::add);
    page.onDialog(
        dialog -> {
          faults.add("a dialog of hostile words: " + dialog.message());
          dialog.dismiss();
        });
    return faults;
  }
}
