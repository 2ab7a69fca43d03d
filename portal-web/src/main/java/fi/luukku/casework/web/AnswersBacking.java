package fi.luukku.casework.web;

import fi.luukku.casework.AnswerExport;
import fi.luukku.forms.AnswerTable;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /staff/answers?queue=…}: which answers of a queue can be had as a table. */
@Named
@RequestScoped
public class AnswersBacking {
  @Inject CurrentCaller current;
  @Inject AnswerExport export;
  @Inject PublishedForms forms;
  @Inject LocaleBacking locale;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private String queue;
  private List<Answers> answers;

  /**
   * A version of a form with links to its files.
   *
   * @param query what each link asks
   * @param tables its questions that are tables
   */
  public record Answers(String title, int version, long cases, String query, List<Table> tables) {}

  /** A table question by its key and what it is called. */
  public record Table(String key, String label) {}

  /** Guards the page: a queue that the caller does not serve is not there. */
  public void open() {
    queue = Optional.ofNullable(parameters.get("queue")).orElseThrow(NotFound::new);
    answers =
        export.forms(current.caller(), queue).stream()
            .flatMap(
                one -> forms.find(one.form(), one.version()).map(form -> shown(form, one)).stream())
            .sorted(Comparator.comparing(Answers::title).thenComparing(Answers::version))
            .toList();
  }

  public String getQueue() {
    return queue;
  }

  public List<Answers> getAnswers() {
    return answers;
  }

  private Answers shown(FormDefinition form, AnswerExport.Answered one) {
    List<Table> tables =
        new AnswerTable(form, locale.getLocale())
            .tables().stream()
                .map(table -> new Table(table.key(), form.label(table, locale.getLocale())))
                .toList();
    String query = "queue=" + queue + "&form=" + form.key() + "&version=" + form.version();
    return new Answers(form.title(locale.getLocale()), form.version(), one.cases(), query, tables);
  }
}
