package fi.luukku.casework.web;

import fi.luukku.documents.DocumentRecord;
import fi.luukku.documents.DocumentUploads;
import fi.luukku.documents.FileNotStored;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One file that a form on a matter's page brings. */
@RequestScoped
public class AttachedFile {
  private static final Logger LOG = Logger.getLogger(AttachedFile.class.getName());

  @Inject CurrentCaller current;
  @Inject DocumentUploads uploads;
  @Inject FormBacking form;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private Part file;

  /**
   * Stores the file and adds it to a case.
   *
   * @param add adds the uploaded document
   * @param next where to go when it is there
   * @return the next page, or the outcome "stay on this page"
   */
  public String addTo(Consumer<DocumentRecord> add, String next) {
    if (file == null || file.getSize() == 0) {
      return messages.error(
          "file", Texts.text(locale.getLanguage(), "casework", "matter.documents.required"));
    }
    try (InputStream content = file.getInputStream()) {
      String name = file.getSubmittedFileName();
      DocumentRecord stored = uploads.upload(current.caller(), form.getOnce(), name, content);
      Conflict.again(() -> add.accept(stored));
      return next;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    } catch (IOException broken) {
      LOG.log(Level.WARNING, "An uploaded file could not be taken.", broken);
      return messages.refuse(new FileNotStored());
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
