/** Whether these tools run in the workspace that they come from, not from a package that another team installed. */
export const inHouse = !import.meta.url.includes('/node_modules/');
