/** How a paragraph of a mail looks, and a list between paragraphs. */
export const paragraphStyle = {
  color: "#152023",
  fontSize: "15px",
  lineHeight: "24px",
  margin: "0 0 12px",
};
