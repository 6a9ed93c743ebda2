package org.mitate;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Sets the clock and the terms of the test clinic back before each test.
final class OpeningTime implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        var clinic = SpringExtension.getApplicationContext(context);
        clinic.getBean(TestClock.class).reset();
        clinic.getBean(OtherTerms.class).reset();
    }
}
