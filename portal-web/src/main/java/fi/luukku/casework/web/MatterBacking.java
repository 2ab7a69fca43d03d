package fi.luukku.casework.web;

import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /my/matter}: one matter of a citizen's own, to read, to write to and to add to. */
@Named
@RequestScoped
public class MatterBacking {
  private static final String HERE = "/my/matter";

  @Inject CurrentCaller current;
  @Inject CitizenCases cases;
  @Inject CaseParameter parameter;
  @Inject FormBacking form;
  @Inject AttachedFile attached;
  @Inject Messages messages;

  private CaseView matter;
  private String text;

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

  /** Whether the page has its forms; of a post, the desk decides, and says why not. */
  public boolean isWritable() {
    return !Pages.isDrawn() || getMatter().mayWrite();
  }

  /** Writes to the handler. */
  public String write() {
    try {
      Conflict.again(() -> cases.write(current.caller(), parameter.number(), text, form.getOnce()));
      return done("message");
    } catch (Refusal refusal) {
      matter = null;
      return messages.refuse(refusal);
    }
  }

  /** Adds a document to the matter. */
  public String attach() {
    matter = null;
    return attached.addTo(
        document ->
            cases.addAttachment(current.caller(), parameter.number(), document, form.getOnce()),
        done("document"));
  }

  public AttachedFile getAttached() {
    return attached;
  }

  /** What was just done, said after the redirect. */
  public boolean isMessageSent() {
    return parameter.isDone("message");
  }

  public boolean isDocumentAdded() {
    return parameter.isDone("document");
  }

  public boolean isDateGivenBack() {
    return parameter.isDone("given-back");
  }

  public boolean isWithdrawnNow() {
    return parameter.isDone("withdrawn");
  }

  /** Somebody came to move it, and it cannot be moved. */
  public boolean isNotMoved() {
    return parameter.isDone("not_moved");
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  private String done(String act) {
    return Pages.to(HERE, "number", parameter.number(), "done", act);
  }
}
