package fi.luukku.site.web;

import fi.luukku.forms.Answers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.PageInput;
import fi.luukku.forms.Problem;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.Summary;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.view.FormView;
import fi.luukku.forms.view.QuestionView;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Page;
import fi.luukku.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Behind the gallery, where developers see every tag in every state; elsewhere it does not exist.
 */
@Named
@RequestScoped
public class GalleryBacking {
  private static final int PAGE = 10;

  @Inject SiteSettings settings;
  @Inject Messages messages;

  private String name;
  private String words;
  private String choice;
  private List<String> several = List.of("b");
  private String time;
  private LocalDate day;
  private boolean agreed;
  private Part file;

  /** A refusal for show, at a field of the gallery. */
  static class RefusedForShow extends Refusal {
    private static final long serialVersionUID = 1L;

    RefusedForShow() {
      super(Optional.of("time"), "not_found");
    }
  }

  public void open() {
    if (!settings.isGallery()) {
      throw new NotFound();
    }
  }

  public String send() {
    return "t2".equals(time)
        ? messages.refuse(new RefusedForShow())
        : Pages.to("/site/gallery", "sent", "yes");
  }

  public String fail() {
    throw new IllegalStateException("The gallery was asked to fail.");
  }

  public List<Option> getOptions() {
    return List.of(
        new Option("a", "Rakennusvalvonta", "Kaupungintalo, 2. krs"),
        new Option("b", "Ympäristönsuojelu", "Etäyhteydellä"),
        Option.of("c", "Varhaiskasvatuksen palveluohjaus"));
  }

  public List<Option> getTimes() {
    return List.of(
        Option.of("t1", "9.00"),
        Option.of("t2", "9.30"),
        Option.of("t3", "10.30"),
        Option.of("t4", "13.00"),
        Option.of("t5", "15.00"));
  }

  public List<String> getSteps() {
    return List.of("Vastaanotettu", "Käsittelyssä", "Maastokäynti", "Ratkaistu");
  }

  public Page<String> getPage() {
    return new Page<>(List.of("a", "b"), PAGE, PAGE, 2L * PAGE + 5);
  }

  public Instant getNow() {
    return Instant.parse("2026-12-24T07:00:00Z");
  }

  public Instant getLater() {
    return Instant.parse("2026-12-24T08:30:00Z");
  }

  /** Each page of a real form, checked without answers: every kind of question, with its errors. */
  public List<FormView> getForms() {
    FormDefinition form = aForm();
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    return form.pages().stream().map(page -> view(form, page, locale)).toList();
  }

  private static FormView view(FormDefinition form, FormPage page, Locale locale) {
    Answers answers = PageInput.read(page, Map.of()).applyTo(Answers.none());
    List<Problem> problems = Journey.of(form, answers).problems(page.key());
    return FormView.page(form, page.key(), answers, problems, locale);
  }

  public Summary getSummary() {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    return Summary.of(aForm(), Answers.none(), locale, id -> id);
  }

  public List<QuestionView> questionsOf(FormView view) {
    return view.questions();
  }

  private static FormDefinition aForm() {
    return PublishedForms.load().all().iterator().next();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }

  public List<String> getSeveral() {
    return several;
  }

  public void setSeveral(List<String> several) {
    this.several = several;
  }

  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
