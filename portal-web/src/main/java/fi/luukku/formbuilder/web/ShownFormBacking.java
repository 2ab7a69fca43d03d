package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormEditing;
import fi.luukku.formbuilder.FormFault;
import fi.luukku.formbuilder.FormQueries;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.WorkingForm;
import fi.luukku.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The form that a page of the builder is about, as it stands now; read once a request. */
@Named("shownForm")
@RequestScoped
public class ShownFormBacking {
  @Inject FormQueries queries;
  @Inject FormEditing editing;
  @Inject FormRequest request;
  @Inject CurrentCaller current;
  @Inject BuilderWordsBacking words;
  @Inject FaultWords faultWords;

  private FormQueries.Row row;
  private List<FaultWords.Told> told;

  /** Guards the page. */
  public FormQueries.Row getRow() {
    if (row == null) {
      row = queries.one(current.caller(), request.key());
    }
    return row;
  }

  /** It was changed: what is shown is read anew. */
  void forget() {
    row = null;
    told = null;
  }

  /** What is shown instead of what is stored: typed in a page that was older than that. */
  void showTyped(FormSketch typed) {
    FormQueries.Row stored = getRow();
    WorkingForm working = stored.working().orElseThrow();
    row =
        new FormQueries.Row(
            stored.key(),
            stored.newest(),
            stored.terms(),
            Optional.of(
                new WorkingForm(
                    working.key(),
                    working.version(),
                    typed,
                    working.submitted(),
                    working.revision(),
                    working.begun(),
                    working.changed())),
            typed);
    told = null;
  }

  public FormSketch getSketch() {
    return getRow().shown();
  }

  public String getKey() {
    return getRow().key();
  }

  public String getName() {
    return words.say(getSketch().title());
  }

  /** Whether its version can be changed now. */
  public boolean isEditable() {
    return getRow().working().filter(it -> !it.submitted()).isPresent();
  }

  public boolean isSubmitted() {
    return getRow().working().filter(WorkingForm::submitted).isPresent();
  }

  public int getRevision() {
    return getRow().working().map(WorkingForm::revision).orElse(-1);
  }

  /** What has to be mended before it can be handed in. */
  public List<FaultWords.Told> getFaults() {
    if (told == null) {
      told =
          getRow().working().isEmpty()
              ? List.of()
              : faultWords.told(getSketch(), faults(getSketch()));
    }
    return told;
  }

  /** Those of one question. */
  public List<String> faultsOf(String question) {
    return faults(getSketch()).stream()
        .filter(fault -> fault.question().equals(question))
        .map(fault -> faultWords.words(getSketch(), fault))
        .toList();
  }

  /** Those of one page itself. */
  public List<String> faultsOfPage(String page) {
    return faults(getSketch()).stream()
        .filter(fault -> fault.page().equals(page) && fault.question().isEmpty())
        .filter(fault -> !fault.part().startsWith("next."))
        .map(fault -> faultWords.words(getSketch(), fault))
        .toList();
  }

  /** Those of one part: a rule, or a way on from a page. */
  public List<String> faultsOfPart(String page, String part) {
    return faults(getSketch()).stream()
        .filter(fault -> fault.page().equals(page) && fault.part().equals(part))
        .map(fault -> faultWords.words(getSketch(), fault))
        .toList();
  }

  private List<FormFault> faults(FormSketch sketch) {
    return editing.faults(current.caller(), sketch);
  }
}
