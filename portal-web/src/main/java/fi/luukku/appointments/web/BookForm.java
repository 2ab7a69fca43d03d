package fi.luukku.appointments.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseUnknown;
import fi.luukku.parties.ContactDetails;
import fi.luukku.shared.Language;
import java.util.Locale;
import java.util.Optional;

/** What the form says of who calls. */
public class BookForm {
  private String name;
  private String phone;
  private String email;
  private String number;
  private String language;

  /**
   * The number of a case of his.
   *
   * @throws CaseUnknown where it is none
   */
  Optional<CaseNumber> known() {
    return Optional.ofNullable(number)
        .map(typed -> typed.strip().toUpperCase(Locale.ROOT))
        .filter(typed -> !typed.isEmpty())
        .map(typed -> CaseNumber.parse(typed).orElseThrow(CaseUnknown::new));
  }

  ContactDetails contact(Language ofPage) {
    return new ContactDetails(
        Optional.ofNullable(email),
        Optional.ofNullable(phone),
        language == null ? ofPage : Language.of(language));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
