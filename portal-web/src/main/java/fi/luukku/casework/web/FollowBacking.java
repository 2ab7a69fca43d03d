package fi.luukku.casework.web;

import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * {@code /follow}: a matter that was filed without signing in, for whoever holds the link. The
 * secret stands in the query and nowhere else: pages send no referrer, are never stored, and
 * nothing here logs it.
 */
@Named
@RequestScoped
public class FollowBacking {
  @Inject CitizenCases cases;
  @Inject CaseParameter parameter;
  @Inject FormBacking form;
  @Inject Messages messages;

  private CaseView matter;
  private String text;

  public void open() {
    matter = cases.byFollowUpToken(parameter.token());
  }

  public CaseView getMatter() {
    if (matter == null) {
      open();
    }
    return matter;
  }

  public String write() {
    try {
      cases.writeByFollowUpToken(parameter.token(), text, form.getOnce());
      return Pages.to("/follow", "token", parameter.token(), "done", "message");
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  public boolean isMessageSent() {
    return parameter.isDone("message");
  }

  public String getToken() {
    return parameter.token();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
