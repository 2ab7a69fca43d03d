package fi.luukku.acceptance.faults;

/** A form that one official makes and another publishes, by requests alone. */
final class HttpForms {
  private static final String ONE_PAGE = "page_1";

  private final HttpVisitor maker = HttpVisitor.staff("lomake.leena");
  private final HttpVisitor publisher = HttpVisitor.staff("lomake.lauri");

  /** Key of a form with one question, which citizens can fill in. */
  String published() {
    Answer begun =
        maker.go(
            words(maker.open("/staff/forms").form("#begin"), "title", "Kysely")
                .press("#begin-form"));
    String key = begun.parameter("form");
    String form = "?form=" + key;
    maker.go(
        words(
                maker.open("/staff/form-page" + form + "&page=" + ONE_PAGE).form("#page-form"),
                "title",
                "Tiedot")
            .press("#save"));
    maker.go(
        words(
                maker
                    .open("/staff/form-question" + form + "&page=" + ONE_PAGE)
                    .form("#new-question"),
                "label",
                "Nimi")
            .with("type", "shortText")
            .press("#save"));
    maker.go(maker.open("/staff/form-publish" + form).form("#hand-in").press("#submit-form"));
    publisher.go(
        publisher.open("/staff/form-publish" + form).form("#go-public").press("#publish-form"));
    return key;
  }

  private static WebForm words(WebForm form, String field, String words) {
    return form.with(field + "-fi", words).with(field + "-sv", words).with(field + "-en", words);
  }
}
