package org.mitate.ui;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The templates as methods: a typo in a template is a compile error.
@Configuration(proxyBeanMethods = false)
class TemplateFacade {

    @Bean
    Templates templates() {
        return new StaticTemplates();
    }
}
