package org.mitate.cases.application;

import org.mitate.shared.Folding;

/// A postal address.
///
/// @param country ISO 3166-1 alpha-2; Japan unless said otherwise
/// @param postalCode seven digits, or what another country uses
public record Address(
        String country,
        String postalCode,
        String prefecture,
        String city,
        String street,
        String building) {

    public static final Address NONE = new Address("JP", "", "", "", "", "");

    public Address {
        country = country.isBlank() ? "JP" : country.strip();
        String digits = Folding.digits(postalCode);
        postalCode = country.equals("JP") && digits.length() == 7 ? digits : postalCode.strip();
    }

    /// 160-8582, or as written abroad.
    public String printedPostalCode() {
        return postalCode.matches("\\d{7}")
                ? postalCode.substring(0, 3) + "-" + postalCode.substring(3)
                : postalCode;
    }

    public String line() {
        return (prefecture + city + street + (building.isBlank() ? "" : "　" + building)).strip();
    }

    public boolean isBlank() {
        return line().isEmpty();
    }
}
