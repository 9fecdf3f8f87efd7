enum GuidancePlaceholder {}
