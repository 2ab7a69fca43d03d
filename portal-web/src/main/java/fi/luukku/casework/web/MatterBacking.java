package fi.luukku.casework.web;

import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.documents.DocumentUploads;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** {@code /my/matter}: one matter of a citizen's own, to read, to write to and to add to. */
@Named
@RequestScoped
public class MatterBacking {
  private static final String HERE = "/my/matter";

  @Inject CurrentCaller current;
  @Inject CitizenCases cases;
  @Inject DocumentUploads uploads;
  @Inject CaseParameter parameter;
  @Inject FormBacking form;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private CaseView matter;
  private String text;
  private Part file;

  /** Guards the page: a case that is not the caller's is not found. */
  public void open() {
    matter = cases.one(current.caller(), parameter.number());
  }

  public CaseView getMatter() {
    if (matter == null) {
      open();
    }
    return matter;
  }

  /** Writes to the handler. */
  public String write() {
    try {
      cases.write(current.caller(), parameter.number(), text, form.getOnce());
      return done("message");
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  /** Adds a document to the matter. */
  public String attach() {
    if (file == null || file.getSize() == 0) {
      return messages.error(
          "file", Texts.text(locale.getLanguage(), "casework", "matter.documents.required"));
    }
    try (InputStream content = file.getInputStream()) {
      DocumentRecord stored =
          uploads.upload(current.caller(), form.getOnce(), file.getSubmittedFileName(), content);
      cases.addAttachment(current.caller(), parameter.number(), stored.id());
      return done("document");
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    } catch (IOException broken) {
      throw new UncheckedIOException("The upload broke off.", broken);
    }
  }

  /** What was just done, said after the redirect. */
  public boolean isMessageSent() {
    return parameter.isDone("message");
  }

  public boolean isDocumentAdded() {
    return parameter.isDone("document");
  }

  public boolean isWithdrawnNow() {
    return parameter.isDone("withdrawn");
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  private String done(String act) {
    return Pages.to(HERE, "number", parameter.number(), "done", act);
  }
}
