package org.mitate.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The attachments of a mail. What a fax service writes around them is not read.
final class MailParts {

    /// No fax service writes more; who does wants to keep us busy.
    static final int MOST = 50;

    private static final int DEEPEST = 6;
    private static final List<String> SIGNATURES =
            List.of(
                    "application/pkcs7-signature",
                    "application/x-pkcs7-signature",
                    "application/pgp-signature");

    private final List<Attachment> found = new ArrayList<>();

    private MailParts() {}

    /// @param place counted from 1 through the whole mail, the same at each look
    record Attachment(int place, Part part) {

        String name() throws MessagingException {
            return Optional.ofNullable(part.getFileName()).orElse("");
        }
    }

    /// At most [#MOST] and one.
    static List<Attachment> of(Part mail) throws MessagingException, IOException {
        var parts = new MailParts();
        parts.walk(mail, 0, false);
        return parts.found;
    }

    private void walk(Part part, int depth, boolean related)
            throws MessagingException, IOException {
        if (depth > DEEPEST || found.size() > MOST) return;
        if (part.isMimeType("multipart/*")) {
            var all = (Multipart) part.getContent();
            boolean together = part.isMimeType("multipart/related");
            for (int i = 0; i < all.getCount(); i++) walk(all.getBodyPart(i), depth + 1, together);
        } else if (part.isMimeType("message/rfc822")) {
            walk((Part) part.getContent(), depth + 1, false);
        } else if (isAttachment(part) && !isDecoration(part, related)) {
            found.add(new Attachment(found.size() + 1, part));
        }
    }

    private static boolean isAttachment(Part part) throws MessagingException {
        return part.getFileName() != null
                || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                || part.isMimeType("image/*")
                || part.isMimeType("application/pdf");
    }

    /// The emblem of the fax service, or a signature.
    private static boolean isDecoration(Part part, boolean related) throws MessagingException {
        boolean picture = part.isMimeType("image/*") && !part.isMimeType("image/tiff");
        if (related && picture) return true;
        for (String signature : SIGNATURES) if (part.isMimeType(signature)) return true;
        return false;
    }
}
