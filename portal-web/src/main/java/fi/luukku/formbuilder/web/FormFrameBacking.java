package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormPreview;
import fi.luukku.formbuilder.FormQueries;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.forms.Answers;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.view.FormView;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * {@code /staff/form-frame}: a page of the form as citizens see it, in the language that the
 * address says. Shown inside of the builder's pages; nothing of it can be sent.
 */
@Named
@RequestScoped
public class FormFrameBacking {
  @Inject FormQueries queries;
  @Inject FormRequest request;
  @Inject ShownFormBacking shown;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;

  private FormView view;

  /** Guards the page. */
  public void open() {
    FormDefinition form = FormPreview.of(sketch()).form().orElseThrow(NotFound::new);
    String page =
        request
            .get("page")
            .filter(key -> form.findPage(key).isPresent())
            .orElseGet(() -> form.pages().get(0).key());
    view = FormView.page(form, page, Answers.none(), List.of(), locale.getLocale());
  }

  private FormSketch sketch() {
    Optional<Integer> version = request.number("version");
    return version
        .map(it -> queries.published(current.caller(), request.key(), it).sketch())
        .orElseGet(shown::getSketch);
  }

  public FormView getView() {
    return view;
  }
}
