package fi.luukku.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a post brought too late. Its form is on the page no more, as the matter was closed or the
 * time was taken meanwhile: that is said, and what was typed stands there to copy.
 */
@Named("unsent")
@RequestScoped
public class UnsentBacking {
  /**
   * What was typed into a field that is gone.
   *
   * @param id of the field that shows it
   */
  public record Words(String id, String label, String text) {}

  @Inject Messages messages;

  private List<Words> words;
  private boolean answered;

  /** The page answers its post by itself: that it leads nowhere does not mean it came too late. */
  public void answeredHere() {
    answered = true;
  }

  /**
   * Before the page is drawn. A post that has been done leads to another page, and one that was
   * refused has said why; what does neither was found on no form, and nothing has been done, unless
   * the page {@linkplain #answeredHere says otherwise}.
   */
  void settle(FacesContext context) {
    boolean silent = !answered && context.getMessageList().isEmpty();
    boolean asUsual = Faces.response().getStatus() == HttpServletResponse.SC_OK;
    if (silent && asUsual && !Pages.isPartial()) {
      messages.error(Texts.text(Faces.language(), "site", "unsent.late"));
    }
    if (!Pages.isPartial()) {
      refill(context, context.getViewRoot());
    }
  }

  /**
   * Puts what was typed into its fields again. Faces keeps it only where the page, which is built
   * anew to be drawn, finds its fields again; those of the citizens' pages were empty.
   */
  private static void refill(FacesContext context, UIComponent component) {
    if (isText(component) || component instanceof HtmlSelectOneMenu) {
      UIInput field = (UIInput) component;
      if (field.getSubmittedValue() == null) {
        Faces.parameter(field.getClientId(context)).ifPresent(field::setSubmittedValue);
      }
    }
    component.getFacetsAndChildren().forEachRemaining(child -> refill(context, child));
  }

  /** In the order of the page; none where all that was typed still stands in its fields. */
  public List<Words> getWords() {
    if (words == null) {
      FacesContext context = FacesContext.getCurrentInstance();
      if (!context.isPostback() || !Pages.isDrawn()) {
        return List.of();
      }
      words = new ArrayList<>();
      collect(context, context.getViewRoot(), words);
    }
    return words;
  }

  private static void collect(FacesContext context, UIComponent component, List<Words> found) {
    if (isText(component)) {
      String name = component.getClientId(context);
      String typed = Faces.parameter(name).orElse("");
      if (!typed.isBlank() && isGone(component)) {
        String label = String.valueOf(component.getAttributes().get("label"));
        found.add(new Words("unsent-" + name, label, typed));
      }
    }
    component.getFacetsAndChildren().forEachRemaining(child -> collect(context, child, found));
  }

  private static boolean isText(UIComponent component) {
    return component instanceof HtmlInputTextarea || component instanceof HtmlInputText;
  }

  /** Asked from without to within: what stands in a part that is not drawn is not asked at all. */
  private static boolean isGone(UIComponent field) {
    Deque<UIComponent> around = new ArrayDeque<>();
    for (UIComponent one = field; one != null; one = one.getParent()) {
      around.push(one);
    }
    return around.stream().anyMatch(one -> !one.isRendered());
  }
}
