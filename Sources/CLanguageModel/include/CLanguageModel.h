#ifndef GRAPHKIT_CLANGUAGEMODEL_H
#define GRAPHKIT_CLANGUAGEMODEL_H

#include <stddef.h>

/// The trained language model as it stands in language.model.
const unsigned char *graphkit_language_model(void);

/// Its length in bytes.
size_t graphkit_language_model_length(void);

/// What the annotated corpus teaches of relationships, as text: relations.model.
const unsigned char *graphkit_relation_model(void);

/// Its length in bytes.
size_t graphkit_relation_model_length(void);

/// What the annotated corpus teaches of pronouns and descriptions, as text: antecedents.model.
const unsigned char *graphkit_antecedent_model(void);

/// Its length in bytes.
size_t graphkit_antecedent_model_length(void);

#endif
