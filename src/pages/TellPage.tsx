export default function TellPage() {
  return null;
}
