package org.mitate.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// Leads a case over the pages of the staff, one press of a button after the other.
record CaseWalk(Browser person, String number) {

    /// A step as a form that can be sent again: the same key is the same press.
    ///
    /// @param noun the last part of its address
    record Press(String noun, Map<String, String> form) {

        String name() {
            return noun.replaceFirst("\\?.*", "");
        }
    }

    /// Opens the page of a step and fills its form.
    Press press(String noun, String... entries) throws IOException {
        Answer page = person.get(address(noun)).fine();
        var form = Forms.of(entries);
        form.put("_csrf", page.hidden("_csrf"));
        form.put("version", page.hidden("version"));
        form.put("requestKey", UUID.randomUUID().toString());
        return new Press(noun, form);
    }

    Answer send(Press press) throws IOException {
        return person.post(address(press.noun()), press.form());
    }

    /// Sends the papers with a scan of the letter.
    Answer upload(Press press, byte[] letter) throws IOException {
        return person.upload(address("documents"), press.form(), "files-REFERRAL_LETTER", letter);
    }

    void step(String noun, String... entries) throws IOException {
        send(press(noun, entries)).fine();
    }

    /// The papers that came by post: the referral letter and images.
    Press papers() throws IOException {
        return press(
                "documents",
                "arrivedOn",
                LocalDate.now(Receiving.TOKYO).toString(),
                "delivery",
                "POST",
                "come",
                "REFERRAL_LETTER\nIMAGES-CT_MRI",
                "pieces-REFERRAL_LETTER",
                "1",
                "pieces-IMAGES-CT_MRI",
                "1");
    }

    /// From the receipt until a date can be fixed.
    void untilScheduling(String doctor) throws IOException {
        send(papers()).fine();
        step("submission");
        step("acceptance", "doctor", doctor);
        step("arrangement");
    }

    Press booking(Calendars.Time time) throws IOException {
        return press(
                "appointment" + time.query(),
                "doctor",
                time.doctor(),
                "mode",
                "IN_PERSON",
                "start",
                time.start().toString(),
                "readAloud",
                "yes",
                "doctorReason",
                "担当医の都合");
    }

    private String address(String noun) {
        return "/cases/" + number + "/" + noun;
    }
}
