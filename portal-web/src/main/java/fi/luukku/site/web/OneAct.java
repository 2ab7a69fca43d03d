package fi.luukku.site.web;

import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/**
 * A post presses one button. A browser sends no more; where a forged post brings several, the first
 * of the page counts.
 */
public class OneAct implements ActionListener {
  private static final String PRESSED = OneAct.class.getName();

  private final ActionListener faces;

  public OneAct(ActionListener faces) {
    this.faces = faces;
  }

  @Override
  public void processAction(ActionEvent event) {
    boolean button = event.getComponent() instanceof UICommand;
    Object before =
        button
            ? FacesContext.getCurrentInstance().getAttributes().putIfAbsent(PRESSED, true)
            : null;
    if (before == null) {
      faces.processAction(event);
    }
  }
}
