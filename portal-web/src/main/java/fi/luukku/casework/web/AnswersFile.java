package fi.luukku.casework.web;

import fi.luukku.casework.AnswerExport;
import fi.luukku.forms.AnswerTable;
import fi.luukku.forms.AnsweredForm;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.shared.Language;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.Texts;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A file of answers that is written while they are read. */
interface AnswersFile extends Closeable {

  /** Writes some cases, in the order in which they come. */
  void write(List<AnswerExport.Row> cases) throws IOException;

  /** What both kinds of files say of a case before its answers. */
  final class Columns {
    private static final List<String> KEYS =
        List.of("number", "opened", "status", "outcome", "name", "party");

    private final FormDefinition form;
    private final Language language;
    final AnswerTable answers;

    Columns(FormDefinition form, Language language) {
      this.form = form;
      this.language = language;
      this.answers = new AnswerTable(form, language.locale());
    }

    AnsweredForm answered(AnswerExport.Row one) {
      return AnsweredForm.of(form, one.answers());
    }

    List<String> headings() {
      return Stream.concat(
              KEYS.stream().map(key -> text("answers.column." + key)), answers.headings().stream())
          .toList();
    }

    List<Object> cells(AnswerExport.Row one) {
      List<Object> about =
          List.of(
              one.number().value(),
              LocalDateTime.ofInstant(one.opened(), TimeSource.LOCAL)
                  .truncatedTo(ChronoUnit.MINUTES),
              text("desk.status." + one.status().name().toLowerCase(Locale.ROOT)),
              one.outcome().map(outcome -> text("outcome." + outcome)).orElse(""),
              one.citizenName().orElse(""),
              one.partyName().orElse(""));
      return Stream.concat(about.stream(), answers.row(answered(one)).stream()).toList();
    }

    String numberHeading() {
      return text("answers.column.number");
    }

    private String text(String key) {
      return Texts.text(language, "casework", key);
    }
  }
}
