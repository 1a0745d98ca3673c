export { templateCsv, templateXlsx } from './template-file';
export { TEMPLATES, templateTable, type TemplateId, type TemplateTable } from './template-table';
