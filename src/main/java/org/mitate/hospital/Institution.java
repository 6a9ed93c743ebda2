package org.mitate.hospital;

import java.util.List;
import java.util.Optional;
import org.mitate.hospital.terms.Words;

/// Who the hospital is: names, address, numbers, the issuer of its receipts and the languages it
/// speaks.
///
/// @param country ISO 3166-1 alpha-2; whoever lives elsewhere is abroad (rules.md EX10)
/// @param appointmentDesk where ordinary visits are booked, never from here (rules.md CH12)
public record Institution(
        Words name,
        Words clinic,
        Words office,
        Words appointmentDesk,
        String country,
        String postalCode,
        Words address,
        String telephone,
        String fax,
        Issuer issuer,
        Languages languages) {

    /// The issuer on receipts. Without a registration number a plain receipt is printed (rules.md
    /// §6).
    ///
    /// @param registrationNumber `T` and 13 digits, or empty
    public record Issuer(String name, String registrationNumber) {

        public Optional<String> registration() {
            return Optional.of(registrationNumber).filter(number -> !number.isEmpty());
        }
    }

    /// BCP 47 tags. What is neither spoken nor an accommodation may be refused (rules.md EX09).
    ///
    /// @param accommodations languages that are arranged for, such as Japanese Sign Language
    /// @param interpreterIncluded whether the price includes an interpreter (rules.md §12)
    public record Languages(
            List<String> spoken, List<String> accommodations, boolean interpreterIncluded) {

        public boolean isSpoken(String tag) {
            return spoken.stream().anyMatch(language -> covers(language, tag));
        }

        public boolean isAccommodated(String tag) {
            return accommodations.stream().anyMatch(language -> covers(language, tag));
        }

        private static boolean covers(String language, String tag) {
            var wanted = tag.strip().replace('_', '-');
            return wanted.equalsIgnoreCase(language)
                    || wanted.regionMatches(true, 0, language + "-", 0, language.length() + 1);
        }
    }
}
