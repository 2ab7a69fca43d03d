package fi.luukku.cosigning.web;

import fi.luukku.casework.CaseToSign;
import fi.luukku.casework.web.CaseParameter;
import fi.luukku.casework.web.SentAnswers;
import fi.luukku.cosigning.SignedMatters;
import fi.luukku.forms.Summary;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /my/signed}: what somebody has signed for another, to read; and his list of them. */
@Named
@RequestScoped
public class SignedBacking {
  @Inject SignedMatters desk;
  @Inject CurrentCaller current;
  @Inject CaseParameter parameter;
  @Inject SentAnswers answers;
  @Inject SignedFiles files;
  @Inject LocaleBacking locale;

  private SignedMatters.Signed signed;
  private List<SignedMatters.Row> mine;

  /** Guards the page: what he has not signed is not found. */
  public void open() {
    signed = desk.one(current.caller(), parameter.number());
  }

  public SignedMatters.Signed getSigned() {
    return signed;
  }

  public CaseToSign getMatter() {
    return signed.matter();
  }

  public Summary getSummary() {
    CaseToSign matter = getMatter();
    return answers.of(matter.answersJson(), matter.attachments(), locale.getLanguage());
  }

  public List<SignedFiles.Link> getFiles() {
    return files.of(getMatter(), "/my/signed/document?number=" + getMatter().number());
  }

  /** Read once a request: the page asks for each of them. */
  public List<SignedMatters.Row> getMine() {
    if (mine == null) {
      mine = desk.mine(current.caller());
    }
    return mine;
  }
}
