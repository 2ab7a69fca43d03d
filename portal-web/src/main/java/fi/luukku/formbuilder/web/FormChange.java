package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormEditing;
import fi.luukku.formbuilder.FormHasChanged;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Changes the form of a request, and says on the page why that was refused. */
@RequestScoped
public class FormChange {
  @Inject FormEditing editing;
  @Inject FormRequest request;
  @Inject ShownFormBacking shown;
  @Inject CurrentCaller current;
  @Inject Messages messages;

  /**
   * Changes it. Where somebody has changed it meanwhile, the newest state is shown with what was
   * typed here put into it: who saves again overwrites no more than that.
   *
   * @param next where to go then
   */
  public String make(Consumer<FormSketch> change, Supplier<String> next) {
    try {
      editing.change(current.caller(), request.key(), request.revision(), change);
    } catch (FormHasChanged newer) {
      messages.refuse(newer);
      return showTyped(change);
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
    shown.forget();
    return next.get();
  }

  private String showTyped(Consumer<FormSketch> change) {
    shown.forget();
    FormSketch newest = shown.getSketch().copy();
    try {
      change.accept(newest);
      shown.showTyped(newest);
    } catch (Refusal impossible) {
      shown.forget();
    }
    return null;
  }
}
