package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormPreview;
import fi.luukku.formbuilder.SketchPage;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** {@code /staff/form-preview}: a page of the form as on a phone, in three languages. */
@Named
@RequestScoped
public class FormPreviewBacking {
  @Inject FormRequest request;
  @Inject ShownFormBacking shown;
  @Inject BuilderWordsBacking words;

  /** A frame with the address of what it shows. */
  public record Frame(String language, String name, String url) {}

  /** Guards the page. */
  public void open() {
    shown.getRow();
  }

  public SketchPage getPage() {
    List<SketchPage> pages = shown.getSketch().pages();
    return request.get("page").flatMap(shown.getSketch()::findPage).orElseGet(() -> pages.get(0));
  }

  public List<Frame> getFrames() {
    String url = "/staff/form-frame?form=" + shown.getKey() + "&page=" + getPage().key();
    return Arrays.stream(Language.values())
        .map(it -> new Frame(it.tag(), words.language(it), url + "&lang=" + it.tag()))
        .toList();
  }

  /** The frame of one page in the official's own language, beside its fields. */
  public String frameOf(String page) {
    return "/staff/form-frame?form=" + shown.getKey() + "&page=" + page;
  }

  /** Questions that cannot be shown yet, by their words. */
  public List<String> getLeftOut() {
    return FormPreview.of(shown.getSketch()).leftOut().stream()
        .flatMap(key -> shown.getSketch().findQuestion(key).stream())
        .map(words::question)
        .toList();
  }
}
