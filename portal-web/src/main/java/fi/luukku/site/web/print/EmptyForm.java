package fi.luukku.site.web.print;

import fi.luukku.forms.ConditionWords;
import fi.luukku.forms.Display;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import fi.luukku.shared.Language;
import fi.luukku.site.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A form on paper: every page and question, with lines and boxes to write on. */
public final class EmptyForm {
  private static final int LINES_OF_LONG_TEXT = 7;
  private static final int MOST_ROWS = 8;
  private static final int MOST_CHOICES = 24;

  private final FormDefinition form;
  private final Language language;
  private final Locale locale;
  private final Display display;
  private final Markup out = new Markup();

  private EmptyForm(FormDefinition form, Language language) {
    this.form = form;
    this.language = language;
    this.locale = language.locale();
    this.display = new Display(form, locale);
  }

  /**
   * As a page that {@link TaggedPdf} takes.
   *
   * @param from whose form it is
   * @param address where it is filled in online, as a QR code and in letters
   * @param back where the paper is sent
   */
  public static String page(
      FormDefinition form, Language language, String from, String address, String back) {
    return new EmptyForm(form, language).page(from, address, back);
  }

  /** What registers offer to the form now: a kept page is drawn anew when it changes. */
  public static List<String> offered(FormDefinition form, Language language) {
    Display display = new Display(form, language.locale());
    return form.questions()
        .filter(question -> question.type() == AnswerType.REGISTER_CHOICE)
        .flatMap(question -> offered(question, display).stream())
        .toList();
  }

  private String page(String from, String address, String back) {
    out.add("p", "from", from);
    out.add("h1", form.title(locale));
    words("form.intro").ifPresent(intro -> out.add("p", intro));
    out.picture("qr", QrCode.of(address), text("print.qr", address));
    out.add("p", text("print.online", address));
    out.add("p", text("print.back", back));
    int number = 1;
    for (FormPage page : form.pages()) {
      page(number++, page);
    }
    return out.page(language.tag(), text("print.title", form.title(locale)));
  }

  private void page(int number, FormPage page) {
    out.add("h2", number + ". " + form.pageTitle(page.key(), locale));
    ConditionWords.of(page.showWhen(), form, locale).ifPresent(when -> out.add("p", "when", when));
    words("page." + page.key() + ".intro").ifPresent(intro -> out.add("p", intro));
    page.questions().forEach(one -> out.together(() -> question(one)));
  }

  private void question(Question question) {
    String optional =
        question.required() || !question.type().takesInput() ? "" : " " + text("print.optional");
    out.add("h3", form.label(question, locale) + optional);
    ConditionWords.of(question.showWhen(), form, locale)
        .ifPresent(when -> out.add("p", "when", when));
    words(question.textKey() + ".hint").ifPresent(hint -> out.add("p", "hint", hint));
    answer(question);
  }

  private void answer(Question question) {
    switch (question.type()) {
      case INFORMATION -> words(question.textKey() + ".text").ifPresent(one -> out.add("p", one));
      case LONG_TEXT -> out.lines(LINES_OF_LONG_TEXT);
      case YES_NO -> out.boxes(Stream.of("yes", "no").map(display::yesNo).toList());
      case CHOOSE_ONE -> choices(question, "print.choose_one");
      case REGISTER_CHOICE -> registered(question);
      case CHOOSE_MANY -> choices(question, "print.choose_many");
      case FILES -> files(question);
      case TABLE, GROUP -> table(question);
      case CONSENT -> {
        words(question.textKey() + ".text").ifPresent(one -> out.add("p", one));
        out.boxes(List.of(display.agreement(question)));
      }
      case PERIOD, ADDRESS, PLACE, PERSON, ORGANISATION -> parts(question);
      case CALCULATED -> out.lines(1);
      default -> out.lines(question.type().takesInput() ? 1 : 0);
    }
  }

  private void choices(Question question, String how) {
    if (words(question.textKey() + ".hint").isEmpty()) {
      out.add("p", "hint", text(how));
    }
    out.boxes(question.options().stream().map(key -> display.option(question, key)).toList());
  }

  /** What the register offers now; a list that would fill pages is written out instead. */
  private void registered(Question question) {
    List<String> offered = offered(question, display);
    if (offered.isEmpty() || offered.size() > MOST_CHOICES) {
      out.lines(1);
      return;
    }
    if (words(question.textKey() + ".hint").isEmpty()) {
      out.add("p", "hint", text("print.choose_one"));
    }
    out.boxes(offered);
  }

  private static List<String> offered(Question question, Display display) {
    return question.limits().register().orElseThrow().offered().stream()
        .map(entry -> display.entry(question, entry.key()))
        .toList();
  }

  private void files(Question question) {
    int most = question.limits().count().most().orElse(1);
    out.add("p", text("print.attach", most));
    out.boxes(List.of(text("print.attached")));
  }

  private void parts(Question question) {
    question
        .parts()
        .forEach(
            part -> {
              out.add("p", display.label(part));
              out.lines(1);
            });
  }

  private void table(Question question) {
    int rows = Math.min(MOST_ROWS, question.limits().count().most().orElse(MOST_ROWS));
    List<String> headings =
        question.columns().stream().map(column -> form.label(column, locale)).toList();
    out.emptyTable(headings, rows);
    if (question.columns().stream().anyMatch(column -> column.summed())) {
      out.add("p", text("print.sums"));
      out.lines(1);
    }
  }

  private Optional<String> words(String key) {
    return form.texts().find(locale, key).filter(one -> !one.isBlank());
  }

  private String text(String key, Object... args) {
    return Texts.text(language, "site", key, args);
  }
}
