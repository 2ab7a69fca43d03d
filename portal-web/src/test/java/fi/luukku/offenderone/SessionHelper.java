package fi.luukku.offenderone;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Breaks: nothing in the session, names say something. */
@SessionScoped
public class SessionHelper implements Serializable {
  private static final long serialVersionUID = 1L;
}
