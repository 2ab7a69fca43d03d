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
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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

  /**
   * The same, where what was typed can be such as cannot be saved: that is told at its field, and
   * all that was typed is shown again.
   *
   * @param check what cannot be saved of the changed form
   */
  public String make(
      Consumer<FormSketch> change,
      Function<FormSketch, List<FieldFault>> check,
      Supplier<String> next) {
    FormSketch tried = shown.getSketch().copy();
    List<FieldFault> faults;
    try {
      change.accept(tried);
      faults = check.apply(tried);
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
    if (faults.isEmpty()) {
      return make(change, next);
    }
    faults.forEach(fault -> messages.errorAt(fault.field(), fault.words()));
    shown.showTyped(tried);
    return null;
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
