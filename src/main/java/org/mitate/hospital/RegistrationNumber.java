package org.mitate.hospital;

/// The number of a registered invoice issuer: `T` and 13 digits, the first of which checks the
/// other twelve: 9 − (Σ PnQn mod 9), Qn = 1, 2, 1, 2 … from the lowest digit (rules.md §6).
final class RegistrationNumber {

    private RegistrationNumber() {}

    static boolean isValid(String number) {
        return number.matches("T[0-9]{13}")
                && number.charAt(1) - '0' == checkDigit(number.substring(2));
    }

    static int checkDigit(String twelveDigits) {
        var sum = 0;
        for (var n = 1; n <= twelveDigits.length(); n++) {
            var digit = twelveDigits.charAt(twelveDigits.length() - n) - '0';
            sum += digit * (n % 2 == 1 ? 1 : 2);
        }
        return 9 - sum % 9;
    }
}
